import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Bilingual } from '#ui/bilingual.tsx'
import { RadioGroup, TextField } from '#ui/field.tsx'
import { formatDay } from '#ui/format.ts'
import type { ProcessWord } from '../check-points/domain/check-point.ts'
import type { ProcessItem } from '../content/process-checklist.ts'
import { dayIn } from '../domain/adviser.ts'
import { processStates } from '../domain/process-review.ts'
import { personProcess } from '../messages/person-process.ts'
import type { ProcessLine } from '../queries/person-process.ts'
import { Written } from './person-parts.tsx'

type PointProps = {
  item: ProcessItem
  line: ProcessLine | undefined
  word: ProcessWord | undefined
  form: FormState
  language: Language
  /** The language of the person, beside, when the two of them read the same screen. */
  beside: Language | undefined
  timeZone: string
}

/** One point of the review: what the two of them tick, a line about it, and the word that only she writes. */
export function Point({ item, line, word, form, language, beside, timeZone }: PointProps) {
  const t = personProcess(language)
  const both = (say: (language: Language) => string, more = say) =>
    beside === undefined ? (
      more(language)
    ) : (
      <Bilingual language={beside} first={say(beside)} second={more(language)} secondLanguage={language} />
    )
  return (
    <div class="point" id={item.id}>
      <RadioGroup
        name={`state-${item.id}`}
        legend={item.label[language]}
        hint={both(
          (each) => `${item.label[each]} ${item.hint[each]}`,
          (each) => item.hint[each],
        )}
        options={processStates.map((state) => ({ value: state, label: both((each) => personProcess(each)(state)) }))}
        stored={line?.state}
        form={form}
        language={language}
        unmarked
      />
      <TextField name={`comment-${item.id}`} label={t('comment')} stored={line?.comment} form={form} language={language} unmarked />
      {line === undefined ? null : <Signed line={line} form={form} language={language} timeZone={timeZone} />}
      {word === undefined || word.words === '' ? null : (
        <div class="reply">
          <p class="eyebrow">{t('herWord', { day: formatDay(dayIn(timeZone, word.at), language) })}</p>
          <Written>{word.words}</Written>
        </div>
      )}
    </div>
  )
}

type SignedProps = Pick<PointProps, 'form' | 'language' | 'timeZone'> & { line: ProcessLine }

/** Who spoke of this point last and when; and, beside a stale form, what is kept. */
function Signed({ line, form, language, timeZone }: SignedProps) {
  const t = personProcess(language)
  const differs =
    form.conflict === true && (form.values[`state-${line.item}`] !== line.state || form.values[`comment-${line.item}`] !== line.comment)
  return (
    <p class="hint" dir="auto">
      {differs ? `${t('stored', { state: t(line.state) })} ${line.comment} — ` : null}
      {t('by', { name: line.authorName, day: formatDay(dayIn(timeZone, line.at), language) })}
    </p>
  )
}
