import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { CheckboxGroup, RadioGroup } from '#ui/choices.tsx'
import { Select } from '#ui/select.tsx'
import { places } from '../content/legal-forms.ts'
import { type Answers, memberKinds, offered, type Question } from '../domain/answers.ts'
import { legalFormWords } from '../messages/legal-forms.ts'
import { type QuestionWord, questionWords } from '../messages/questions.ts'
import type { Asked } from './answers-input.ts'

type Props = { asked: Asked; language: Language }
type YesOrNo = Extract<Question, 'company' | 'profit' | 'wage' | 'benefits' | 'hire' | 'test'>

/** The questions of the comparer, in four groups. Each one may be passed over, and is unless it is answered. */
export function AnswerFields(props: Props) {
  const t = legalFormWords(props.language)
  return (
    <>
      <section class="card answers">
        <h3 class="card-title">{t('where')}</h3>
        <PlaceField {...props} />
      </section>
      <section class="card answers">
        <h3 class="card-title">{t('who')}</h3>
        <FoundersField {...props} />
        <YesNo {...props} of="company" hint="company-hint" />
        <MembersField {...props} />
      </section>
      <section class="card answers">
        <h3 class="card-title">{t('share')}</h3>
        <OneOf {...props} of="votes" values={offered.votes.map((value) => [value, `votes-${value}`] as const)} />
        <YesNo {...props} of="profit" hint="profit-hint" />
      </section>
      <section class="card answers">
        <h3 class="card-title">{t('work')}</h3>
        <OneOf {...props} of="money" hint="money-hint" values={offered.money.map((value) => [value, `money-${value}`] as const)} />
        <YesNo {...props} of="wage" hint="wage-hint" />
        <OneOf {...props} of="job" values={offered.job.map((value) => [value, `job-${value}`] as const)} />
        <YesNo {...props} of="benefits" hint="benefits-hint" />
        <YesNo {...props} of="hire" />
        <YesNo {...props} of="test" />
      </section>
    </>
  )
}

function PlaceField({ asked, language }: Props) {
  const t = questionWords(language)
  const options = [...places.map(({ id, name }) => ({ value: id as string, label: name[language] })), { value: '', label: t('pass') }]
  return (
    <RadioGroup
      name="place"
      legend={t('place')}
      options={options}
      stored={asked.place ?? ''}
      form={blankForm}
      language={language}
      unmarked
    />
  )
}

function FoundersField({ asked, language }: Props) {
  const t = questionWords(language)
  const options = offered.founders.map((value) => ({
    value,
    label: value === '9' ? t('founders-9') : t('founders-some', { count: Number(value) }),
  }))
  return (
    <Select
      name="founders"
      label={t('founders')}
      hint={t('founders-hint')}
      options={options}
      empty={t('pass')}
      stored={asked.answers.founders === null ? '' : String(asked.answers.founders)}
      form={blankForm}
      language={language}
      unmarked
    />
  )
}

function MembersField({ asked, language }: Props) {
  const t = questionWords(language)
  const options = memberKinds.map((kind) => ({ value: kind, label: t(`members-${kind}`) }))
  return (
    <CheckboxGroup
      name="members"
      legend={t('members')}
      hint={t('members-hint')}
      options={options}
      stored={asked.answers.members}
      form={blankForm}
      language={language}
      unmarked
    />
  )
}

type OneProps = Props & {
  of: Exclude<keyof Answers & Question, 'founders' | 'members'>
  values: readonly (readonly [value: string, word: QuestionWord])[]
  hint?: QuestionWord
}

function OneOf({ asked, language, of, values, hint }: OneProps) {
  const t = questionWords(language)
  const options = [...values.map(([value, word]) => ({ value, label: t(word) })), { value: '', label: t('pass') }]
  return (
    <RadioGroup
      name={of}
      legend={t(of)}
      options={options}
      stored={asked.answers[of] ?? ''}
      form={blankForm}
      language={language}
      unmarked
      {...(hint === undefined ? {} : { hint: t(hint) })}
    />
  )
}

function YesNo(props: Props & { of: YesOrNo; hint?: QuestionWord }) {
  return (
    <OneOf
      {...props}
      values={
        [
          ['yes', 'yes'],
          ['no', 'no'],
        ] as const
      }
    />
  )
}
