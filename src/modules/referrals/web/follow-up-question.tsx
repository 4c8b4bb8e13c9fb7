import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { ChoiceList } from '#ui/choice-list.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { type FollowUp, followUpAnswers } from '../domain/follow-up.ts'
import { myMeetingWords } from '../messages/my-meeting.ts'
import { reasonWords } from '../messages/reasons.ts'

type Props = { asked: FollowUp; action: string; form: FormState; language: Language; legend?: string }

/** How it goes, thirty or ninety days after: five answers of equal worth, and a word if she likes. */
export function FollowUpQuestion({ asked, action, form, language, legend }: Props) {
  const t = myMeetingWords(language)
  return (
    <div class="card">
      <p class="eyebrow">{t('ask-days', { days: asked.days })}</p>
      <Form action={action} form={form} language={language} submit={t('save')} hidden={{ version: String(asked.version) }}>
        <ChoiceList
          form={form}
          language={language}
          name="answer"
          legend={legend ?? t('ask-after')}
          stored={asked.answer}
          required
          options={followUpAnswers.map((value) => ({ value, label: reasonWords(language)(`answer-${value}`) }))}
        />
        <TextArea form={form} language={language} name="words" label={t('word')} stored={asked.words} rows={2} unmarked />
      </Form>
    </div>
  )
}
