import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { RadioGroup, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { type FollowUp, followUpAnswers } from '../domain/follow-up.ts'
import { afterAnswer } from '../messages/after-answer.ts'
import { reasonWords } from '../messages/reasons.ts'

type Props = { token: string; asked: FollowUp; form: FormState; language: Language }

/** A month or three after the meeting: one question to the service, two taps. */
export function FollowUpByLink({ token, asked, form, language }: Props) {
  const [t, why] = [afterAnswer(language), reasonWords(language)]
  return (
    <Form
      action={href(routes.followUpByLink, { token })}
      form={form}
      language={language}
      submit={t('answer')}
      hidden={{ followUp: asked.id, version: String(asked.version) }}
    >
      <RadioGroup
        name="answer"
        legend={t('question', { days: asked.days })}
        form={form}
        language={language}
        required
        options={followUpAnswers.map((answer) => ({ value: answer, label: why(`answer-${answer}`) }))}
      />
      <TextArea name="words" label={t('words')} rows={2} maxlength={1000} form={form} language={language} />
    </Form>
  )
}
