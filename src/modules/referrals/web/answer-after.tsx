import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { tellings } from '../acts/tell-meeting-by-link.ts'
import { causes } from '../domain/reasons.ts'
import { isAllowed } from '../domain/steps.ts'
import { afterAnswer } from '../messages/after-answer.ts'
import { answerWords } from '../messages/answer.ts'
import { reasonWords } from '../messages/reasons.ts'
import type { AnswerSight } from '../queries/answer-sight.ts'
import { Standing } from './standing.tsx'

type Props = { token: string; sight: AnswerSight; form: FormState; language: Language }

/** Once answered: where it stands, the dates, and what can still be said. */
export function AfterAnswer({ token, sight: { found, meetings }, form, language }: Props) {
  const [t, a, why] = [afterAnswer(language), answerWords(language), reasonWords(language)]
  const { referral, timeZone } = found
  const may = tellings.filter((step) => isAllowed(step, referral.state, 'recipient'))
  const live = meetings.filter(({ state }) => state === 'proposed' || state === 'chosen')
  const proposes = isAllowed('propose-meeting', referral.state, 'recipient')
  return (
    <>
      <p>
        <Standing state={referral.state} language={language} />
      </p>
      {live.length === 0 ? null : (
        <section>
          <h2>{live.some(({ state }) => state === 'chosen') ? t('chosen') : t('dates')}</h2>
          <ul>
            {live.map(({ startsAt, place }) => (
              <li>
                {formatMoment(startsAt, timeZone, language)} {place === '' ? null : <bdi>{place}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {proposes ? <LinkButton href={href(routes.proposeDatesByLink, { token })}>{a('dates')}</LinkButton> : null}
      {may.length + Number(proposes) === 0 ? (
        <p>{t('closed')}</p>
      ) : (
        <ul class="plain-links">
          <li>
            <a href={href(routes.openSheet, { token })}>{a('sheet')}</a>
          </li>
          {isAllowed('refuse', referral.state, 'recipient') ? (
            <li>
              <a href={href(routes.refuseByLink, { token })}>{a('no')}</a>
            </li>
          ) : null}
        </ul>
      )}
      {may.length === 0 ? null : (
        <Form
          action={href(routes.tellMeetingByLink, { token })}
          form={form}
          language={language}
          submit={t('say')}
          kind="secondary"
          hidden={{ version: String(referral.version) }}
        >
          <RadioGroup
            name="step"
            legend={t('next')}
            form={form}
            language={language}
            options={may.map((step) => ({ value: step, label: t(step) }))}
          />
          {may.includes('miss') ? (
            <RadioGroup
              name="cause"
              legend={t('cause')}
              hint={t('causeHint')}
              form={form}
              language={language}
              options={causes.map((cause) => ({ value: cause, label: why(`cause-${cause}`) }))}
            />
          ) : null}
        </Form>
      )}
    </>
  )
}
