import { cents } from '#kernel/money.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import { ChoiceList } from '../choice-list.tsx'
import { Checkbox, CheckboxGroup, DayField, RadioGroup, Select, TextArea, TextField, TimeField } from '../field.tsx'
import { Form, LinkButton } from '../form.tsx'
import { MoneyField } from '../money-field.tsx'
import type { Sample } from './sample.ts'

const towns = ['Saguenay', 'Montréal', 'Gatineau', 'Québec']

export function Fields({ say, language }: Sample) {
  const given = { form: blankForm, language }
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{say('fields')}</h2>
      <Form
        action="/ui"
        form={blankForm}
        language={language}
        submit={say('save')}
        secondary={
          <LinkButton href="/ui" kind="quiet">
            {say('save-later')}
          </LinkButton>
        }
      >
        <TextField {...given} name="name" label={say('name')} hint={say('name-hint')} autocomplete="name" required stored="Ümmügülsüm" />
        <TextField {...given} name="email" label={say('email')} type="email" autocomplete="email" />
        <TextField {...given} name="code" label={say('code')} narrow dir="ltr" required />
        <MoneyField {...given} name="amount" label={say('amount')} currency="CAD" stored={cents(123_450n)} />
        <DayField {...given} name="birth" label={say('birth')} />
        <TimeField {...given} name="time" label={say('time')} stored="14:30" required />
        <Select
          {...given}
          name="place"
          label={say('place')}
          options={towns.map((town) => ({ value: town, label: town, lang: 'fr' }))}
          required
        />
        <TextArea {...given} name="story" label={say('story')} maxlength={2000} keep="gallery" />
        <RadioGroup
          {...given}
          name="answer"
          legend={say('question')}
          hint={say('question-hint')}
          options={answers(say)}
          stored="with-help"
          big
          required
        />
        <CheckboxGroup {...given} name="days" legend={say('days')} options={daytimes(say)} stored={['morning']} />
        <Checkbox {...given} name="agree" label={say('agree')} unmarked />
      </Form>
    </section>
  )
}

export function FieldsSentBack({ say, language }: Sample) {
  const form: FormState = {
    values: { 'name-2': '', 'email-2': 'amina@', 'birth-2': '31/02/1990', 'story-2': say('story-typed') },
    errors: {
      'name-2': { code: 'required' },
      'email-2': { code: 'not-an-email' },
      'birth-2': { code: 'not-a-day' },
      'story-2': { code: 'too-long', limit: 40 },
      'place-2': { code: 'not-a-choice' },
      'outcome-2': { code: 'required' },
      'agree-2': { code: 'required' },
    },
    problem: say('problem-text'),
  }
  const given = { form, language }
  return (
    <section aria-labelledby="fields-error">
      <h2 id="fields-error">{say('fields-error')}</h2>
      <Form action="/ui" form={form} language={language} submit={say('save')}>
        <TextField {...given} name="name-2" label={say('name')} hint={say('name-hint')} required />
        <TextField {...given} name="email-2" label={say('email')} type="email" required />
        <DayField {...given} name="birth-2" label={say('birth')} required />
        <TextArea {...given} name="story-2" label={say('story')} required />
        <Select
          {...given}
          name="place-2"
          label={say('place')}
          options={towns.map((town) => ({ value: town, label: town, lang: 'fr' }))}
          required
        />
        <Outcomes form={form} say={say} language={language} name="outcome-2" />
        <Checkbox {...given} name="agree-2" label={say('agree')} required />
      </Form>
    </section>
  )
}

/** The six outcomes, as the page of the decision asks for them. */
export function Outcomes({ form, say, language, name }: Sample & { form: FormState; name: string }) {
  return (
    <ChoiceList
      name={name}
      legend={say('outcomes')}
      hint={say('outcomes-hint')}
      form={form}
      language={language}
      required
      options={[
        { value: 'full-time', label: say('full-time') },
        { value: 'part-time', label: say('part-time') },
        { value: 'no', label: say('no') },
        { value: 'job', label: say('job') },
        { value: 'studies', label: say('studies') },
        { value: 'other', label: say('other'), hint: say('other-hint') },
      ]}
    />
  )
}

function answers(say: Sample['say']) {
  return (['not-yet', 'with-help', 'alone', 'can-show'] as const).map((value) => ({ value, label: say(value) }))
}

function daytimes(say: Sample['say']) {
  return (['morning', 'evening'] as const).map((value) => ({ value, label: say(value) }))
}
