import type { Language } from '#platform/i18n.ts'
import type { Sitting } from './acting.ts'
import { stitchedPicture } from './stitched-picture.ts'
import type { Contact, FieldNote, Line, LossSide, Piece, Work } from './work.ts'

type Around = {
  language: Language
  today: Temporal.PlainDate
  /** Her plan, by the words of each action. */
  actions: ReadonlyMap<string, { id: string }>
  /** Her network, by name: filled here, read by later sittings. */
  contacts: Map<string, string>
}

/** Plays one sitting with her instruments, in the order in which their pages ask. */
export async function playWork(work: Work, does: Sitting, around: Around): Promise<void> {
  const { language, today } = around
  for (const [door, items] of entriesOf(work.means))
    for (const [words, serves = ''] of items.map(pairOf)) await does('add-means', { door, words, serves })
  for (const [part, words] of entriesOf(work.sketch))
    await does('write-sketch-part', { part, words, version: '0', ...(words === '' ? { notYet: 'yes' } : {}) })
  if (work.budget !== undefined) await budget(work.budget, does, today)
  for (const [resource, { can, willing }] of entriesOf(work.loses))
    await does('say-loss', { resource, version: '0', ...sideFields('can', can), ...sideFields('willing', willing) })
  for (const contact of work.knows ?? []) await knows(contact, does, around)
  for (const note of work.meets ?? []) await meets(note, does, around)
  for (const length of ['one', 'three'] as const) {
    for (const [prompt, [words, otherWords]] of entriesOf(work.pitch?.[length]))
      await does('keep-pitch-answer', {
        length,
        prompt,
        version: '0',
        language,
        words,
        otherLanguage: work.pitch?.beside ?? '',
        otherWords,
      })
  }
  for (const { kind, forWhom, beside, words } of work.writes ?? [])
    await does('write-message', { kind, forWhom, language, words: words[0], otherLanguage: beside, otherWords: words[1] })
  for (const piece of work.keeps ?? []) await keeps(piece, does, around)
  if (work.looksBack !== undefined) await does('write-check-point', work.looksBack)
}

async function budget({ currency, opening, lines }: NonNullable<Work['budget']>, does: Sitting, today: Temporal.PlainDate): Promise<void> {
  const month = (after: number | undefined) => (after === undefined ? '' : monthAfter(today, after))
  await does('set-budget', { currency, opening, firstMonth: month(0), version: '0' })
  for (const [kind, each] of entriesOf<string, readonly Line[]>(lines)) {
    for (const [label, amount, { household, optional, fromMonth, untilMonth } = {}] of each) {
      const mandatory = kind === 'start-up' && optional === undefined ? 'yes' : ''
      const purse = household ? 'household' : 'project'
      await does('add-budget-line', { kind, purse, label, amount, mandatory, from: month(fromMonth), until: month(untilMonth) })
    }
  }
}

async function knows([name, origin, closeness, brings, words = '']: Contact, does: Sitting, { contacts }: Around): Promise<void> {
  const fields = { name, origin, closeness, brings: brings.split(' ').filter(Boolean), words }
  contacts.set(name, (await does<{ contact: { id: string } }>('add-contact', fields)).contact.id)
}

async function meets({ contact, who = '', inDays, place, questions, told }: FieldNote, does: Sitting, around: Around): Promise<void> {
  const [question1, question2, question3] = questions
  const { note } = await does<{ note: { id: string; version: number } }>('add-field-note', {
    contact: contact === undefined ? '' : known(around.contacts, contact),
    who,
    metOn: around.today.add({ days: inDays }).toString(),
    place,
    question1,
    question2,
    question3,
  })
  if (told === undefined) return
  const [answer1, answer2, answer3] = told.answers
  const { learned, proof = '', nextStep = '' } = told
  const telling = { answer1, answer2, answer3, learned, proof, nextStep }
  await does('tell-field-note', { fieldNote: note.id, version: String(note.version), ...telling })
}

async function keeps(piece: Piece, does: Sitting, { today, actions }: Around): Promise<void> {
  const { title, daysAgo, source, words, url, stitches, indicators = '', action } = piece
  await does('add-piece', {
    kind: url !== undefined ? 'link' : stitches !== undefined ? 'file' : 'note',
    title,
    happenedOn: today.subtract({ days: daysAgo }).toString(),
    source,
    words,
    url: url ?? '',
    indicators: indicators.split(' ').filter(Boolean),
    actions: action === undefined ? [] : [known(actions, action).id],
    ...(stitches === undefined ? {} : { file: await stitchedPicture(title, stitches) }),
  })
}

function sideFields(side: 'can' | 'willing', { amount = '', hours = '', months = '', words = '' }: LossSide) {
  return { [`${side}Amount`]: amount, [`${side}Hours`]: hours, [`${side}Months`]: months, [`${side}Words`]: words }
}

function pairOf(means: string | readonly [string, string]): readonly [string, string?] {
  return typeof means === 'string' ? [means] : means
}

function monthAfter(today: Temporal.PlainDate, months: number): string {
  return today.toPlainYearMonth().add({ months }).toString()
}

function known<Value>(things: ReadonlyMap<string, Value>, name: string): Value {
  const found = things.get(name)
  if (found === undefined) throw new Error(`nothing is called “${name}”`)
  return found
}

function entriesOf<Key extends string, Value>(record: Partial<Record<Key, Value>> | undefined): [Key, Value][] {
  return Object.entries(record ?? {}) as [Key, Value][]
}
