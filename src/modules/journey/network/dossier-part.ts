import { translator, type Words } from '#platform/i18n.ts'
import type { Block, Value } from '../dossier/domain/document.ts'
import { own, said } from '../dossier/own-parts/lines.ts'
import type { DossierPart } from '../dossier/part.ts'
import { type Contact, groupByOrigin, type Origin, origins } from './domain/contact.ts'
import { drawNetwork } from './domain/picture.ts'
import { partSentences } from './messages/network-part.ts'
import { closenessLabel, giftsLabel, inEvery, originLabel } from './messages/network-words.ts'
import { listContacts } from './queries/list-contacts.ts'
import { listFieldNotes, type NamedNote } from './queries/list-field-notes.ts'
import { lonePicture } from './web/lone-picture.tsx'

type Key = keyof typeof partSentences.fr

const say = (key: Key, number = 0): Words => inEvery((language) => translator(partSentences, language)(key, { number }))

/** The picture is in no language: each place has the number that the table gives it, from 1 at the top, clockwise. */
const numberOf = (origin: Origin) => String(origins.indexOf(origin) + 1)
const numbers = Object.fromEntries(origins.map((origin) => [origin, numberOf(origin)])) as Record<Origin, string>

/** The three rings, and what each number stands for. */
const pictureSays = inEvery((language) => {
  const places = origins.map((origin) => `${numberOf(origin)} ${originLabel(origin, language)}`)
  return translator(partSentences, language)('picture-says', { places: places.join(language === 'ar' ? '، ' : ', ') })
})

/** Whom she knows or wants to meet: the picture, and the table that says the same. */
export const networkPart: DossierPart = {
  id: 'network',
  group: 'network',
  title: say('network'),
  async read(tx, personId) {
    const contacts = await listContacts(tx, personId)
    if (contacts.length === 0) return []
    const columns = [say('name'), say('origin'), say('closeness'), say('brings'), say('words')]
    const rows = groupByOrigin(contacts).flatMap(({ contacts: group }) => group.map(rowOf))
    return [
      { kind: 'picture', says: pictureSays, svg: lonePicture(drawNetwork(contacts, numbers)) },
      { kind: 'table', caption: say('people'), columns, rows },
    ]
  },
}

function rowOf({ name, origin, closeness, brings, words }: Contact): (Value | null)[] {
  return [
    own(name),
    said(inEvery((language) => `${numberOf(origin)} · ${originLabel(origin, language)}`)),
    said(inEvery((language) => closenessLabel(closeness, language))),
    brings.length === 0 ? null : said(inEvery((language) => giftsLabel(brings, language))),
    words === '' ? null : own(words),
  ]
}

/** Whom she met, what she asked and what she learned, the latest first; what is only prepared stands there too. */
export const fieldNotesPart: DossierPart = {
  id: 'field-notes',
  group: 'network',
  title: say('notes'),
  async read(tx, personId) {
    return (await listFieldNotes(tx, personId)).toSorted(latestFirst).map(blockOf)
  },
}

function latestFirst(one: NamedNote, other: NamedNote): number {
  if (one.metOn !== null && other.metOn !== null) return Temporal.PlainDate.compare(other.metOn, one.metOn)
  if (one.metOn === null && other.metOn === null) return Temporal.Instant.compare(other.createdAt, one.createdAt)
  return one.metOn === null ? 1 : -1
}

function blockOf({ contactName, who, metOn, place, questions, answers, learned, proof, nextStep }: NamedNote): Block {
  const name = contactName ?? who
  const written = (label: Words, text: string) => (text === '' ? [] : [{ label, value: own(text) }])
  return {
    kind: 'lines',
    title: name === '' ? { kind: 'said', words: say('meeting') } : own(name),
    lines: [
      ...(metOn === null ? [] : [{ label: say('day'), value: { kind: 'day', day: metOn } as const }]),
      ...written(say('about'), contactName === null ? '' : who),
      ...written(say('place'), place),
      ...questions.flatMap((question, index) => [
        ...written(say('question', index + 1), question),
        ...written(say('answer', index + 1), answers[index] ?? ''),
      ]),
      ...written(say('learned'), learned),
      ...written(say('proof'), proof),
      ...written(say('next'), nextStep),
    ],
  }
}
