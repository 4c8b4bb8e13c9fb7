import type { RecordHead } from '#modules/people/index.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { ChoiceList } from '#ui/choice-list.tsx'
import { Details } from '#ui/dialog.tsx'
import { Checkbox, DayField, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { outcomes } from '../content/outcomes.ts'
import type { SeenDecision } from '../domain/decision.ts'
import { personDecision } from '../messages/person-decision.ts'
import { roomOf } from './person-parts.tsx'

type PaperProps = { record: RecordHead; seen: SeenDecision; form: FormState; language: Language; today: Temporal.PlainDate }

/** Copies a signed sheet: the outcome ticked, her words, the day, and the attestation that the adviser puts her name to. */
export function PaperForm({ record, seen, form, language, today }: PaperProps) {
  const t = personDecision(language)
  const sentBack = Object.keys(form.values).length > 0
  return (
    <section>
      <Details summary={t('paperTitle')} open={sentBack}>
        <p>{t('paperNote')}</p>
        <Form
          action={roomOf(routes.personDecision, record.id)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ seen: seen ?? '' }}
        >
          <ChoiceList
            name="outcome"
            legend={t('outcome')}
            options={outcomes.map(({ id, label }) => ({ value: id, label: label[language] }))}
            form={form}
            language={language}
            required
          />
          <TextArea name="words" label={t('words')} hint={t('wordsHint')} form={form} language={language} />
          <DayField name="signedOn" label={t('signedOn')} max={today.toString()} form={form} language={language} required />
          <Checkbox name="attested" label={t('attest')} form={form} language={language} required />
        </Form>
      </Details>
    </section>
  )
}
