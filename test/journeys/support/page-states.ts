import { indicators } from '#modules/journey/index.ts'
import { fillPath } from '#platform/http/paths.ts'
import type { Language } from '#platform/i18n.ts'
import type { Page } from '#platform/page.ts'
import { routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import { type Inhabitants, tablesOfParts } from './filled-house.ts'
import { filledWrongly, formsIn } from './forms.ts'
import type { Hand } from './hand.ts'

/** One page as somebody sees it: with nothing yet, with everything, or sent back with what is wrong. */
export type State = 'empty' | 'full' | 'error'
export type Seen = { path: string; address: string; state: State; language: Language; body: string; headers: Headers; hand: Hand }

/** `letter`: a letter of this kind brought her here, and its own pages are seen once for each letter. */
type Way = { hand: Hand; parts: Record<string, string>; letter?: string }

/** How to come to every page once the house is filled: who may go there, and what the parts of its address are. */
export async function waysIn(house: TestHouse, town: Inhabitants): Promise<Record<'empty' | 'full', Way[]>> {
  const one = async (sql: string, values: unknown[] = []) => String((await house.owner<{ it: string }>(sql, values))[0]?.it ?? 'none')
  const linkTo = async (like: string) =>
    (await one(`select link as it from platform.mail where link like $1 order by id desc limit 1`, [`%/${like}/%`]))
      .split('/')
      .at(-1)
      ?.split('?')[0] ?? ''
  const of = async (table: string, person: string) =>
    one(`select id as it from ${table} where person_id = $1 order by id desc limit 1`, [person])
  const shared = {
    number: await one('select number as it from identity.card limit 1'),
    indicator: indicators[0]?.id ?? '',
    form: 'worker-cooperative',
    challenge: 'd4',
    invitation: await one('select id as it from identity.invitation limit 1'),
    language: 'ar',
    answer: 'refuse',
  }
  // What the directory holds is nobody's in particular.
  const any = (table: string) => one(`select id as it from ${table} order by id desc limit 1`)
  const parts = Object.entries(await tablesOfParts()).map(async ([name, table]) => [
    name,
    await (table.startsWith('directory.') ? any(table) : of(table, town.amina.person)),
  ])
  const full = {
    ...shared,
    ...Object.fromEntries(await Promise.all(parts)),
    person: town.amina.person,
    observation: await of('journey.observation', town.amina.person),
    action: await of('journey.plan_action', town.amina.person),
    appointment: await of('people.appointment', town.amina.person),
    note: await of('people.private_note', town.amina.person),
    receipt: await one('select receipt_id as it from people.consent where person_id = $1 limit 1', [town.amina.person]),
  }
  const empty = {
    ...full,
    person: town.yonas.person,
    receipt: await one('select receipt_id as it from people.consent where person_id = $1 limit 1', [town.yonas.person]),
  }
  const mailed = await house.owner<{ link: string }>(
    `select link from platform.mail where link like '%/answer/%' or link like '%/still-true/%' order by id desc`,
  )
  const byLetter = mailed.map(({ link }) => ({
    hand: town.visitor,
    letter: link.split('/').at(-2) ?? '',
    parts: { ...full, token: link.split('/').at(-1) ?? '' },
  }))
  // A service without an address, whose answers Maude writes down.
  const handed = { ...full, referral: await one('select referral_id as it from referrals.step where noted_by is not null limit 1') }
  const byLink = { ...full, token: await linkTo('link') }
  const byInvitation = { ...full, token: await linkTo('invitation') }
  return {
    full: [
      ...byLetter,
      ...[byLink, byInvitation].map((parts) => ({ hand: town.visitor, parts })),
      ...[town.amina.hand, town.maude, town.claire, town.halfway, town.withoutFactor].map((hand) => ({ hand, parts: full })),
      { hand: town.maude, parts: handed },
      { hand: town.newcomer, parts: full },
    ],
    empty: [
      { hand: town.yonas.hand, parts: empty },
      { hand: town.newcomer, parts: empty },
      { hand: town.maude, parts: empty },
    ],
  }
}

// One part of each kind of words: facts, tables, pictures.
const dossierBoxes = ['about-me', 'plan', 'answers', 'means', 'network', 'budget'].map((id) => `part-${id}=yes`).join('&')

/** What a page shows only when it is asked something. */
const questions: Record<string, string[]> = {
  [routes.addEvidence]: ['?kind=note', '?kind=link', '?kind=file'],
  [routes.myEvidence]: ['?q=zzz'],
  [routes.myDossierPreview]: [`?${dossierBoxes}&tongues=both&for=studies`],
  [routes.newPerson]: ['?name=Amina', '?name=Zzz', '?step=form&name=Amina'],
  [routes.challenge]: ['?reader=counsellor'],
  [routes.services]: [
    '?place=Saint-Denis',
    '?place=Grenolbe',
    '?place=Montr%C3%A9al,+Qu%C3%A9bec&words=francais',
    '?need=family-care&place=Grenoble&km=5&language=it',
  ],
  [routes.compareLegalForms]: ['?place=quebec&founders=3&members=workers&votes=equal', '?place=italy&founders=3&company=no&test=yes'],
  [routes.addBudgetLine]: ['?kind=in&purse=project', '?kind=start-up'],
  [routes.myCash]: ['?of=project'],
  [routes.caseload]: ['?text=amina', '?text=zzz', '?scope=organisation'],
  [routes.personProcess]: ['?together=yes'],
  [routes.kit]: ['?kit=cooperative'],
  [routes.kitSheet]: ['self-assessment', 'decision', 'process-review', 'bias', 'means'].map((id) => `?instrument=${id}&beside=ar`),
}

/** Every way to see one page in one language: 200 only, and once where only the name at the top differs. */
export async function statesOf(page: Page, ways: Record<'empty' | 'full', Way[]>, language: Language): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const state of ['full', 'empty'] as const) {
    for (const question of ['', ...(questions[page.path] ?? [])]) {
      const letters = ways[state].filter(({ letter }) => letter !== undefined && page.path.startsWith(`/${letter}/:token`))
      const others = ways[state].filter(({ letter }) => letter === undefined)
      for (const asked of letters.length > 0 ? letters.map((way) => [way]) : [others]) {
        const found = await firstShown(page, asked, question, language, state)
        if (found !== undefined && !seen.some(({ body }) => mainOf(body) === mainOf(found.body))) seen.push(found)
      }
    }
  }
  return seen
}

/** Who saw what last time: she is asked first, since she most often sees it again. */
const lastShown = new Map<string, Way>()

async function firstShown(page: Page, ways: Way[], question: string, language: Language, state: State): Promise<Seen | undefined> {
  const key = `${page.path} ${question} ${state}`
  const before = lastShown.get(key)
  for (const way of before !== undefined && ways.includes(before) ? [before, ...ways] : ways) {
    const { hand, parts } = way
    const address = fillPath(page.path, parts) + question
    hand.cookies.set('language', language)
    const { status, text, headers } = await hand.get(address)
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue
    lastShown.set(key, way)
    return { path: page.path, address, state, language, body: text, headers, hand }
  }
  return undefined
}

/** The forms of what was seen of a page, each sent back once with everything wrong. */
export async function sentBackOf(seen: readonly Seen[], ways: Way[]): Promise<Seen[]> {
  const back = new Map<string, Seen>()
  for (const each of seen) {
    for (const form of formsIn(each.body)) {
      const isAsked = form.fields.some(({ kind }) => kind !== 'hidden' && kind !== 'button')
      if (form.method !== 'post' || !isAsked || back.has(form.action)) continue
      for (const hand of [each.hand, ...ways.map((way) => way.hand)]) {
        hand.cookies.set('language', each.language)
        const { status, text, headers } = await hand.send(form.action, filledWrongly(form))
        if (![409, 422].includes(status)) continue
        back.set(form.action, { ...each, address: form.action, state: 'error', body: text, headers })
        break
      }
    }
  }
  return [...back.values()]
}

const mainOf = (html: string) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/name="_once" value="[^"]*"/g, '')
    .replace(/\/[\w-]{43}(?=[/"])/g, '')
