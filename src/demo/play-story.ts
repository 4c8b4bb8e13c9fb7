import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Player, Players } from './acting.ts'
import { clocks, type OrganisationKey, organisations } from './organisations.ts'
import { playWork } from './play-work.ts'
import { processFields } from './process-fields.ts'
import type { StaffKey } from './staff.ts'
import type { Asides, Step, Story } from './story.ts'

export type Cast = {
  players: Players
  employees: Record<StaffKey, AccountId>
  organisations: Record<OrganisationKey, OrganisationId>
  host: OrganisationKey
  now: Temporal.Instant
  wording: string
}

type Done = { story: Story; cast: Cast; person: PersonId; account: () => Promise<AccountId>; latest: Latest; at: Temporal.Instant }
type Latest = {
  observation?: string
  decision: string
  stage: string
  actions: Map<string, { id: string; version: number }>
  answers: Map<string, { version: number; aside: Asides[string] }>
  checks: Map<string, number>
  contacts: Map<string, string>
}

/** Opens somebody's record and plays what happened since; returns who she is, and her account once she needed one. */
export async function playStory(story: Story, cast: Cast): Promise<{ person: PersonId; account: AccountId | undefined }> {
  const adviser = cast.players.as(cast.employees[story.adviser])
  const ago = (days: number, minutes: number) =>
    cast.now
      .subtract({ hours: days * 24 })
      .subtract({ hours: 1 })
      .add({ minutes })
  const opened = await adviser.does<{ id: PersonId }>('open-record', contactOf(story), ago(story.opened, 0))
  const person = opened.id
  let account: AccountId | undefined
  const cardAt = ago(story.opened, 1)
  const latest: Latest = {
    decision: '',
    stage: 'welcome',
    actions: new Map(),
    answers: new Map(),
    checks: new Map(),
    contacts: new Map(),
  }
  const herAccount = async () => {
    account ??= (await adviser.does<{ newAccount: AccountId }>('print-card', { person }, cardAt)).newAccount
    return account
  }
  for (const [index, step] of story.steps.entries()) {
    await play(step, { story, cast, person, account: herAccount, latest, at: ago(step.ago, 2 + index) })
  }
  if (story.persona !== undefined) await herAccount()
  return { person, account }
}

function contactOf({ name, native = '', birth = '', language, phone = '', email = '', reach }: Story) {
  return { name, native, birth, language, phone, email, reach, way: 'spoken', noticeLanguage: language }
}

async function play(step: Step, done: Done): Promise<void> {
  const { story, cast, person, at } = done
  const adviser = (key: StaffKey = story.adviser): Player => cast.players.as(cast.employees[key])
  const her = async (): Promise<Player> => cast.players.as(await done.account())
  if ('answers' in step) return answers(step, await her(), done)
  if ('shares' in step) {
    const recipient = cast.organisations[step.with ?? cast.host]
    const until = at.toZonedDateTimeISO('UTC').toPlainDate().add({ years: 1 }).toString()
    await (await her()).does(
      'give-consent',
      { recipient, groups: step.shares, until, wording: cast.wording, wordingLanguage: story.language },
      at,
    )
  } else if ('withdraws' in step) {
    await (await her()).does('withdraw-consent', { recipient: cast.organisations[cast.host], group: step.withdraws }, at)
  } else if ('joins' in step) await adviser(step.joins).does('join-accompaniment', { person, reason: step.reason }, at)
  else if ('observes' in step) {
    const observedOn = at.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString()
    const kept = await adviser(step.by).does<{ observation: { id: string } }>(
      'write-observation',
      { person, indicator: step.about ?? '', observedOn, body: step.observes },
      at,
    )
    done.latest.observation = kept.observation.id
  } else if ('replies' in step) {
    await (await her()).does('reply-to-observation', { observation: done.latest.observation ?? '', reply: step.replies, version: '0' }, at)
  } else if ('plans' in step || 'moves' in step) await plan(step, await her(), done)
  else if ('decides' in step) {
    const kept = await (await her()).does<{ decision: { id: string } }>(
      'write-decision',
      { outcome: step.decides, words: step.words, last: done.latest.decision },
      at,
    )
    done.latest.decision = kept.decision.id
  } else if ('signs' in step) {
    const signedOn = at.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString()
    const paper = { person, outcome: step.signs, words: step.words, signedOn, attested: 'yes', seen: done.latest.decision }
    done.latest.decision = (await adviser().does<{ decision: { id: string } }>('attest-paper-decision', paper, at)).decision.id
  } else if ('stage' in step) await stage(step, done, step.by === 'her' ? await her() : adviser())
  else if ('process' in step) {
    await adviser().does('check-process', { person, ...processFields(step, done.latest.checks) }, at)
  } else if ('meets' in step) await meets(step, adviser(), done)
  else if ('works' in step) {
    const { actions, contacts } = done.latest
    await playWork(step.works, await (await her()).sits(at), { language: story.language, today: todayOf(cast), actions, contacts })
  } else if ('notes' in step) await adviser().does('add-note', { person, body: step.notes }, at)
  else await adviser(step.by).reads(person, step.reads, at)
}

async function answers(
  { answers: levels, asides = {} }: Extract<Step, { answers: unknown }>,
  her: Player,
  { latest, at }: Done,
): Promise<void> {
  const does = await her.sits(at)
  for (const [level, indicators] of Object.entries(levels)) {
    for (const indicator of indicators.split(' ')) {
      const { version, aside } = latest.answers.get(indicator) ?? { version: 0, aside: {} }
      const said = { ...aside, ...asides[indicator] }
      const { proof = '', barriers = [], wish = '' } = said
      await does('save-answer', { indicator, level, proof, barriers, wish, version: String(version), stage: '', beside: '' })
      latest.answers.set(indicator, { version: version + 1, aside: said })
    }
  }
}

async function plan(
  step: Extract<Step, { plans: string }> | Extract<Step, { moves: string }>,
  her: Player,
  { latest, at, cast }: Done,
): Promise<void> {
  if ('plans' in step) {
    const dueOn = step.inDays === undefined ? '' : todayOf(cast).add({ days: step.inDays }).toString()
    const fields = { what: step.plans, dueOn, resource: step.resource ?? '', trace: step.trace ?? '' }
    const { action } = await her.does<{ action: { id: string; version: number } }>('add-action', fields, at)
    latest.actions.set(step.plans, action)
    return
  }
  const known = latest.actions.get(step.moves)
  if (known === undefined) throw new Error(`no action “${step.moves}”`)
  const fields = { action: known.id, version: String(known.version), state: step.to, word: step.word ?? '' }
  latest.actions.set(step.moves, (await her.does<{ action: { id: string; version: number } }>('move-action', fields, at)).action)
}

async function stage({ stage: to, by }: Extract<Step, { stage: string }>, { person, latest, at }: Done, mover: Player): Promise<void> {
  if (by === 'her') await mover.does('move-my-stage', { stage: to, seen: latest.stage }, at)
  else await mover.does('move-stage', { person, stage: to, seen: latest.stage }, at)
  latest.stage = to
}

async function meets(step: Extract<Step, { meets: number }>, adviser: Player, { person, at, cast }: Done): Promise<void> {
  const on = todayOf(cast).add({ days: step.meets }).toString()
  const meeting = { person, on, at: step.at, minutes: step.minutes ?? '60', place: step.place }
  const { id } = await adviser.does<{ id: string }>('set-appointment', meeting, at)
  if (step.became === undefined) return
  await adviser.does('change-appointment', { ...meeting, appointment: id, state: step.became, cause: step.cause ?? '', version: '1' }, at)
}

function todayOf({ host, now }: Cast): Temporal.PlainDate {
  return now.toZonedDateTimeISO(clocks[organisations[host].territory]).toPlainDate()
}
