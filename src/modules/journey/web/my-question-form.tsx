import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Bilingual } from '#ui/bilingual.tsx'
import { Details } from '#ui/dialog.tsx'
import { CheckboxGroup, RadioGroup, TextArea } from '#ui/field.tsx'
import { Form, LinkButton } from '#ui/form.tsx'
import { answerLevels } from '../content/answer-levels.ts'
import { barriers } from '../content/barriers.ts'
import type { Indicator } from '../content/competencies.ts'
import type { Answer } from '../domain/assessment.ts'
import { question } from '../messages/my-question.ts'
import type { Manner } from './my-manner.ts'

type QuestionFormProps = {
  asked: Indicator
  stored: Answer | undefined
  manner: Manner
  beside: Language | undefined
  form: FormState
  language: Language
  /** Where “skip” leads. */
  skip: string
}

const detailed = ['proof', 'barriers', 'wish']

/** Six answers of the same size, and details for who wants them. One sending saves it all. */
export function QuestionForm({ asked, stored, manner, beside, form, language, skip }: QuestionFormProps) {
  const t = question(language)
  const given = { form, language }
  const hasDetails = stored !== undefined && (stored.proof !== '' || stored.wish !== '' || stored.barriers.length > 0)
  const open = hasDetails || detailed.some((name) => form.errors[name] !== undefined || (form.values[name] ?? '').length > 0)
  return (
    <Form
      action={href(routes.myQuestion, { indicator: asked.id })}
      form={form}
      language={language}
      submit={t('save')}
      secondary={
        <LinkButton href={skip} kind="quiet">
          {t('skip')}
        </LinkButton>
      }
      hidden={{ version: String(stored?.version ?? 0), stage: manner.stage ?? '', beside: manner.beside ?? '' }}
    >
      <RadioGroup
        {...given}
        name="level"
        legend={t('legend')}
        big
        unmarked
        stored={stored?.level}
        options={answerLevels.map(({ id, label, hint }) => ({
          value: id,
          label: (
            <Bilingual
              language={language}
              first={label[language]}
              second={beside === undefined ? undefined : label[beside]}
              secondLanguage={beside ?? language}
            />
          ),
          hint: hint[language],
        }))}
      />
      <Details summary={t('more')} open={open}>
        <TextArea
          {...given}
          name="proof"
          label={t('proof')}
          hint={t('proof-example', { proof: asked.proof[language] })}
          rows={3}
          stored={stored?.proof}
        />
        <CheckboxGroup
          {...given}
          name="barriers"
          legend={t('barriers')}
          hint={t('barriers-hint')}
          stored={stored?.barriers}
          options={barriers.map(({ id, label }) => ({ value: id, label: label[language] }))}
        />
        <TextArea {...given} name="wish" label={t('wish')} hint={t('wish-hint')} rows={3} stored={stored?.wish} />
      </Details>
    </Form>
  )
}
