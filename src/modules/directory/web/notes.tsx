import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import type { Place } from '../content/legal-forms.ts'
import { criteria, type Fact, type LegalForm, type Source } from '../domain/legal-form.ts'
import { compareWords } from '../messages/compare.ts'
import { factWords } from '../messages/facts.ts'
import { Sureness } from './fact-lines.tsx'

/** `read` is false while every fact of the source is unverified: it is then where to ask, not where it was read. */
type Note = { number: number; source: Source; checkedOn: Temporal.PlainDate; read: boolean }

/** The notes of one comparison: a number for each source and day, in the order in which they are met. */
export type Notes = { place: Place; list: readonly Note[]; of: (fact: Fact) => number }

const keyOf = (fact: Fact) => `${fact.source.id} ${fact.checkedOn}`

/** Numbers the sources of every fact laid side by side. */
export function notesOf(place: Place, forms: readonly LegalForm[]): Notes {
  const notes = new Map<string, Note>()
  for (const criterion of criteria)
    for (const { facts } of forms) {
      const { source, checkedOn, confidence } = facts[criterion]
      const key = keyOf(facts[criterion])
      const before = notes.get(key)
      const read = confidence !== 'unverified' || before?.read === true
      notes.set(key, { number: before?.number ?? notes.size + 1, source, checkedOn, read })
    }
  return { place, list: [...notes.values()], of: (fact) => notes.get(keyOf(fact))?.number ?? 0 }
}

const anchor = (place: Place, number: number) => `note-${place.id}-${number}`

/** Under a fact in the table: the number of its note, and how sure it is. */
export function NoteMark({ fact, notes, language }: { fact: Fact; notes: Notes; language: Language }) {
  const number = notes.of(fact)
  return (
    <p class="source">
      <a href={`#${anchor(notes.place, number)}`}>{factWords(language)('note', { number })}</a>{' '}
      <Sureness of={fact.confidence} language={language} />
    </p>
  )
}

/** Every note, with the name and the address of its source and the day we looked. */
export function NoteList({ notes, language }: { notes: Notes; language: Language }) {
  const t = factWords(language)
  return (
    <section class="notes">
      <h3>{compareWords(language)('sources')}</h3>
      <ol>
        {notes.list.map(({ number, source, checkedOn, read }) => (
          <li id={anchor(notes.place, number)}>
            {read ? null : `${t('ask-at')} `}
            <a href={source.address} rel="noreferrer">
              <bdi lang={notes.place.language}>{source.name}</bdi>
            </a>
            . {t(read ? 'checked-on' : 'noted-on')} <time datetime={checkedOn.toString()}>{formatDay(checkedOn, language)}</time>.
          </li>
        ))}
      </ol>
    </section>
  )
}
