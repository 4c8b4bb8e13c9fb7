import { installOnDebian, lacksQuickBrowser, missingPrograms } from './machine.ts'
import { debianServer, privateServer } from './servers.ts'
import { report, type Step } from './step.ts'
import { files, runSuite } from './suites.ts'
import { tool } from './tools.ts'

// What must hold before a change is kept, in order: the cheapest answers first. Those of one line share the processors.
// `npm test -- types pure` runs only the steps whose name holds one of these words.
const steps: Step[][] = [
  [{ name: 'machine: Chromium, PostgreSQL, qpdf, poppler', run: installOnDebian }],
  [
    { name: 'types', run: () => tool('tsc', []) },
    { name: 'style', run: () => tool('biome', ['check', '--reporter=summary']) },
    { name: 'unused', run: () => tool('knip', []) },
    { name: 'pure tests', run: () => runSuite(files.pure, { isolated: false }) },
  ],
  // One processor each: on two servers at once the same tests take little longer than on one.
  [
    { name: 'tests on the private PostgreSQL', run: () => privateServer(onServer([...files.database, ...files.onPrivate])) },
    { name: "tests on the machine's PostgreSQL", run: () => debianServer(onServer([...files.database, ...files.onDebian])) },
  ],
  [{ name: 'journeys in a browser', run: () => privateServer((database) => runSuite(files.journeys, { database })) }],
]

function onServer(chosen: string[]) {
  return (database: string) => runSuite(chosen, { database, isolated: false })
}

const words = process.argv.slice(2)
const isChosen = ({ name }: Step) => words.length === 0 || words.some((word) => name.includes(word))
const chosen = steps.map((group) => group.filter(isChosen)).filter((group) => group.length > 0)
if (chosen.length === 0) {
  console.error(
    `No step is named so; the steps are:\n${steps
      .flat()
      .map(({ name }) => `  ${name}`)
      .join('\n')}`,
  )
  process.exit(2)
}
const lacks = missingPrograms().length > 0 || lacksQuickBrowser()
process.exit(await report(chosen.map((group) => group.filter(({ run }) => run !== installOnDebian || lacks))))
