import { mayCall } from './map.ts'
import { isExample, isStore, isTest, moduleOf, roomOf, type Source } from './tree.ts'

/** A rule reads the tree and answers with one sentence for each place where it does not hold. */
export type Rule = (tree: readonly Source[]) => string[]

type Edge = { from: string; to: string; dynamic: boolean }

const each = (forbids: (edge: Edge) => boolean, why: string): Rule => {
  return (tree) =>
    tree.flatMap(({ path, imports }) =>
      imports.filter(({ to, dynamic }) => forbids({ from: path, to, dynamic })).map(({ to }) => `${path} imports ${to}: ${why}`),
    )
}

const within = (path: string, folder: string) => path.startsWith(`src/${folder}/`)
const isPackage = (to: string) => !to.startsWith('src/') && !to.startsWith('test/')

export const modulesAreOnTheMap: Rule = (tree) =>
  [...new Set(tree.map(({ path }) => moduleOf(path)))]
    .filter((name) => name !== undefined && !Object.hasOwn(mayCall, name))
    .map((name) => `src/modules/${name} is not on the map`)

export const modulesFollowTheMap = each(({ from, to }) => {
  const [here, there] = [moduleOf(from), moduleOf(to)]
  return here !== undefined && there !== undefined && here !== there && !isTest(from) && !mayCall[here]?.includes(there)
}, 'not on the map')

/** A module is entered by its index; the demo, the command line and the tests may also ask for its acts and examples. */
export const modulesAreEnteredByTheirDoor = each(({ from, to }) => {
  const there = moduleOf(to)
  if (there === undefined || there === moduleOf(from) || to === `src/modules/${there}/index.ts`) return false
  const guest = isTest(from) || from.startsWith('test/') || within(from, 'demo') || within(from, 'command-line')
  return !(guest && (roomOf(to) === 'acts' || isExample(to)))
}, 'only its index.ts is public')

export const groundKnowsNoModule = each(({ from, to }) => {
  const ground = ['kernel', 'platform', 'ui'].some((folder) => within(from, folder)) || from === 'src/routes.ts' || from === 'src/main.ts'
  return ground && moduleOf(to) !== undefined
}, 'kernel, platform, ui and routes know no module')

export const kernelImportsNothing = each(
  ({ from, to }) => within(from, 'kernel') && !isTest(from) && !within(to, 'kernel'),
  'the kernel imports nothing',
)

// Tables of letters without state or clock: decisions/0005.
const purePackages = ['any-ascii']

export const domainImportsKernelAndItself = each(({ from, to }) => {
  if (roomOf(from) !== 'domain' || isTest(from)) return false
  return !within(to, 'kernel') && !purePackages.includes(to) && !(roomOf(to) === 'domain' && moduleOf(to) === moduleOf(from))
}, 'a domain knows the kernel and its own module’s domain')

export const actsDoNotKnowPages = each(
  ({ from, to }) => roomOf(from) === 'acts' && !isTest(from) && roomOf(to) === 'web',
  'an act does not know its page',
)

export const queriesOnlyRead = each(
  ({ from, to }) => roomOf(from) === 'queries' && !isTest(from) && ['web', 'acts'].includes(roomOf(to) ?? ''),
  'a query knows neither acts nor pages',
)

export const pagesDoNotWrite = each(
  ({ from, to }) => roomOf(from) === 'web' && !isTest(from) && isStore(to),
  'a page asks an act or a query',
)

export const modulesImportStatically = each(
  ({ from, dynamic }) => moduleOf(from) !== undefined && !isTest(from) && dynamic,
  'no dynamic import in a module',
)

export const productDoesNotKnowTests = each(
  ({ from, to }) =>
    from.startsWith('src/') &&
    !isTest(from) &&
    (to.startsWith('test/') || isTest(to) || (isExample(to) && !within(from, 'demo') && !isExample(from))),
  'tests, and examples outside the demo, stay out of the product',
)

export const importsNameAFile = each(
  ({ to, dynamic }) => !dynamic && !isPackage(to) && !/\.(tsx?|js|json)$/.test(to),
  'an import names a file',
)
