import { isAmong } from '#kernel/actor.ts'
import type { Act } from '#platform/act.ts'
import type { Page } from '#platform/page.ts'
import type { TestHouse } from '#test/support/house.ts'
import { type ActorName, actorNames } from './actors.ts'
import { fill, get, inTransactionOf, send } from './house-of-rights.ts'
import { type ActRow, actRows, type PageRow, pageRows, type Values } from './rows.ts'

/** A cell whose answer is not the one expected: who, at what, and what came. */
export type Fault = { who: ActorName; at: string; expected: 'allowed' | 'refused'; came: string }
export type Cells = { tried: number; allowed: number; faults: Fault[] }

const valuesOf = (row: ActRow, who: ActorName): Values => (typeof row.sends === 'function' ? row.sends(who) : row.sends)

/** How many cells are tried at the same time: they undo themselves, and each has a connection of its own. */
const abreast = 4

async function fillCells(
  names: string[],
  may: (name: string) => readonly ActorName[],
  cell: (name: string, who: ActorName) => Promise<string>,
): Promise<Cells> {
  const cells: Cells = { tried: 0, allowed: 0, faults: [] }
  const left = names.flatMap((name) => actorNames.map((who) => ({ name, who })))
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { name, who } = next
      const expected = may(name).includes(who) ? 'allowed' : 'refused'
      const came = await cell(name, who)
      cells.tried += 1
      if (expected === 'allowed') cells.allowed += 1
      if ((came === 'done') !== (expected === 'allowed') || came.startsWith('!')) cells.faults.push({ who, at: name, expected, came })
    }
  }
  await Promise.all(Array.from({ length: abreast }, worker))
  return cells
}

/** Every form of the product × everybody, through the front door, behind both walls. */
export function postsThroughTheDoor(house: TestHouse): Promise<Cells> {
  const posts = new Map(house.product.posts.map(({ thing }) => [thing.act.name, thing]))
  return fillCells(
    [...posts.keys()].filter((name) => name in actRows),
    (name) => actRows[name]?.may ?? [],
    async (name, who) => {
      const row = actRows[name]
      const post = posts.get(name)
      if (row === undefined || post === undefined) return '! no row'
      const response = await send(house, who, fill(post.path, valuesOf(row, who)), valuesOf(row, who))
      return describe(house, who, response, row.refused?.includes(who) ?? false)
    },
  )
}

/** Every page × everybody, through the front door, behind both walls. */
export function pagesThroughTheDoor(house: TestHouse): Promise<Cells> {
  const pages = new Map(house.product.pages.map(({ thing }) => [thing.name, thing]))
  return fillCells(
    [...pages.keys()].filter((name) => name in pageRows),
    (name) => pageRows[name]?.may ?? [],
    async (name, who) => {
      const row = pageRows[name]
      const page = pages.get(name)
      if (row === undefined || page === undefined) return '! no row'
      const asked = new URLSearchParams(row.asks)
      const response = await get(house, who, `${fill(page.path, row.at ?? {})}${asked.size === 0 ? '' : `?${asked}`}`)
      if (response.status === 200) return row.ledOn?.includes(who) && name !== 'welcome' ? 'shown' : 'done'
      return describe(house, who, response, false, row)
    },
  )
}

async function describe(house: TestHouse, who: ActorName, response: Response, mayBeRefused: boolean, row?: PageRow): Promise<string> {
  const { status } = response
  const location = response.headers.get('location') ?? ''
  if (status === 303 && location.startsWith('/sign-in?next=') && who === 'anonymous') return 'to sign-in'
  if (status === 303 && location.startsWith('/second-factor') && who === 'beforeSecondFactor' && !row?.ledOn?.includes(who))
    return 'to the second factor'
  if (status === 303) return row === undefined || row.ledOn?.includes(who) ? 'done' : `led to ${location}`
  if (status === 409 && mayBeRefused) return 'done'
  if (status === 404)
    return (await response.text()) === (await nowhere(house)) ? 'unknown' : '! a 404 that is not the page of what does not exist'
  const text = await response.text()
  return `! ${status} ${
    /class="error-summary[\s\S]*?<\/ul>/
      .exec(text)?.[0]
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 200) ?? ''
  }`
}

const unknown = new WeakMap<TestHouse, Promise<string>>()
/** The page of what does not exist: unknown, forbidden and never heard of are the same, to the byte. */
function nowhere(house: TestHouse): Promise<string> {
  const known = unknown.get(house) ?? get(house, 'person', '/nowhere/at/all').then((response) => response.text())
  unknown.set(house, known)
  return known
}

/** Every act × everybody, by itself: the caller took the policies down. */
export function actsAlone(house: TestHouse): Promise<Cells> {
  const acts = actsOf(house)
  return fillCells(
    [...acts.keys()].filter((name) => name in actRows),
    (name) => actRows[name]?.may ?? [],
    async (name, who) => alone(house, acts.get(name), who, false).catch((error: Error) => `! ${error.message}`),
  )
}

/** The acts that let somebody in, or break, once their `allow` is taken away: those whose removal the matrix would see. */
export async function actsOpenedWithoutAllow(house: TestHouse): Promise<string[]> {
  const opened: string[] = []
  for (const [name, act] of actsOf(house)) {
    for (const who of actorNames.filter((each) => !actRows[name]?.may.includes(each))) {
      const came = await alone(house, act, who, true).catch(() => 'broken')
      if (came !== 'done' && came !== 'broken') continue
      opened.push(name)
      break
    }
  }
  return opened
}

const actsOf = (house: TestHouse) => new Map(house.product.acts.map(({ thing }) => [thing.name, thing as Act]))

async function alone(house: TestHouse, act: Act | undefined, who: ActorName, allowAll: boolean): Promise<string> {
  const row = actRows[act?.name ?? '']
  if (act === undefined || row === undefined) return '! no row'
  return inTransactionOf(house, who, act.door ? 'maillon_door' : 'maillon_app', async (tx, moment) => {
    const input = act.input.safeParse(valuesOf(row, who))
    if (!input.success) return `! ${input.error.message}`
    const outcome = await act.run(tx, input.data, moment, { allowAll })
    if (outcome.why !== 'refused') return outcome.why
    return row.may.includes(who) && !row.refused?.includes(who) ? `! refused: ${outcome.reason}` : 'done'
  })
}

/** Every page × everybody, by itself: whom it is for, what it loads, what it allows. */
export function pagesAlone(house: TestHouse): Promise<Cells> {
  const pages = new Map(house.product.pages.map(({ thing }) => [thing.name, thing as unknown as Page<unknown, unknown>]))
  return fillCells(
    [...pages.keys()].filter((name) => name in pageRows),
    (name) => pageRows[name]?.may ?? [],
    async (name, who) => {
      const page = pages.get(name)
      if (page === undefined) return '! no row'
      return inTransactionOf(house, who, 'maillon_app', async (tx, moment) => {
        if (!isAmong(moment.actor, page.who)) return 'not for her'
        const input = page.input.safeParse({ ...pageRows[name]?.asks, ...pageRows[name]?.at })
        if (!input.success) return `! ${input.error.message}`
        const data = await page.load(tx, input.data, moment)
        return data === undefined ? 'unknown' : page.allow(moment.actor, data, input.data) ? 'done' : 'forbidden'
      }).catch((error: Error) => `! ${error.message}`)
    },
  )
}
