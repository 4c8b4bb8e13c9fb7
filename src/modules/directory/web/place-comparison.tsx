import type { Language } from '#platform/i18n.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Place } from '../content/legal-forms.ts'
import { adviserQuestions } from '../domain/adviser-questions.ts'
import { possible } from '../domain/possible.ts'
import { compareWords } from '../messages/compare.ts'
import type { Asked } from './answers-input.ts'
import { CompareTable, type Judged } from './compare-table.tsx'
import { FewerForms } from './fewer-forms.tsx'
import { HiddenForms } from './hidden-forms.tsx'
import { NoteList, notesOf } from './notes.tsx'
import { QuestionsToAsk } from './questions-to-ask.tsx'

type Props = { place: Place; asked: Asked; language: Language; alone: boolean }

/** The forms of one place: what stays open side by side, what does not and why, what to ask, where it all comes from. */
export function PlaceComparison({ place, asked, language, alone }: Props) {
  const t = compareWords(language)
  const judged = place.forms.map((form): Judged => ({ form, verdict: possible(form, asked.answers) }))
  const open = judged.filter(({ verdict }) => verdict.kind !== 'impossible')
  const hidden = judged.flatMap(({ form, verdict }) => (verdict.kind === 'impossible' ? [{ form, because: verdict.because }] : []))
  const kept = open.filter(({ form }) => asked.keep.includes(form.id))
  const shown = kept.length === 0 ? open : kept
  const notes = notesOf(
    place,
    shown.map(({ form }) => form),
  )
  const title = open.length === 0 ? t('none') : t('open', { count: open.length })
  return (
    <section class="comparison">
      <h2>{alone ? title : `${place.name[language]} — ${title}`}</h2>
      {open.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <>
          <p class="hint">{t('openLead')}</p>
          <CompareTable judged={shown} notes={notes} language={language} caption={title} />
          <FewerForms open={open} shown={shown} place={place} asked={asked} language={language} />
        </>
      )}
      <HiddenForms hidden={hidden} place={place} answers={asked.answers} language={language} />
      <QuestionsToAsk questions={adviserQuestions(asked.answers, judged)} place={place} language={language} />
      {notes.list.length === 0 ? null : <NoteList notes={notes} language={language} />}
    </section>
  )
}
