import type { Child } from 'hono/jsx'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { DayField, Select, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { indicatorById, indicators } from '../content/competencies.ts'
import { dayIn } from '../domain/adviser.ts'
import { personAssessment } from '../messages/person-assessment.ts'
import type { PersonForAdviser } from '../queries/person-for-adviser.ts'
import type { ObservationLine } from '../queries/person-observations.ts'
import { Day, roomOf, Written } from './person-parts.tsx'

/** One observation as a moment of the timeline: what was seen, by whom, and what she answers. `about` names the question. */
export function observationMoment(line: ObservationLine, language: Language, about: boolean) {
  const t = personAssessment(language)
  const indicator = about && line.indicator !== null ? indicatorById(line.indicator) : undefined
  return {
    when: formatDay(line.observedOn, language),
    datetime: line.observedOn.toString(),
    title: <bdi>{line.authorName}</bdi>,
    body: (
      <>
        {indicator === undefined ? null : <p class="hint">{indicator.observed[language]}</p>}
        <Written>{line.body}</Written>
        <Reply line={line} language={language} otherwise={t('noReply')} />
      </>
    ),
  }
}

function Reply({ line, language, otherwise }: { line: ObservationLine; language: Language; otherwise: Child }) {
  if (line.reply === null || line.repliedAt === null) return <p class="hint">{otherwise}</p>
  const day = line.repliedAt.toZonedDateTimeISO('UTC').toPlainDate()
  return (
    <div class="reply">
      <p class="eyebrow">{personAssessment(language)('reply', { day: formatDay(day, language) })}</p>
      <Written>{line.reply}</Written>
    </div>
  )
}

type FormProps = { found: PersonForAdviser; about: string | undefined; form: FormState; language: Language; now: Temporal.Instant }

/** The form that adds one, with what she must know before writing: the person reads it. */
export function ObservationForm({ found: { record, timeZone }, about, form, language, now }: FormProps) {
  const t = personAssessment(language)
  const today = dayIn(timeZone, now).toString()
  return (
    <section aria-labelledby="observe">
      <h2 id="observe">{t('formTitle')}</h2>
      <p>{t('formNote')}</p>
      <Form action={roomOf(routes.observe, record.id)} form={form} language={language} submit={t('save')}>
        <Select
          name="indicator"
          label={t('indicator')}
          empty={t('noIndicator')}
          options={indicators.map((indicator) => ({ value: indicator.id, label: indicator.observed[language] }))}
          stored={about}
          form={form}
          language={language}
        />
        <DayField name="observedOn" label={t('observedOn')} stored={today} max={today} form={form} language={language} required />
        <TextArea name="body" label={t('body')} hint={t('bodyHint')} form={form} language={language} required />
      </Form>
    </section>
  )
}

/** The same line inside the block of one question. */
export function ObservationNote({ line, language }: { line: ObservationLine; language: Language }) {
  const t = personAssessment(language)
  const [before = '', after = ''] = t('seen', { day: '\u0000' }).split('\u0000')
  return (
    <div class="observation">
      <p class="eyebrow">
        {before}
        <Day day={line.observedOn} language={language} />
        {after} · <bdi>{line.authorName}</bdi>
      </p>
      <Written>{line.body}</Written>
      <Reply line={line} language={language} otherwise={t('noReply')} />
    </div>
  )
}
