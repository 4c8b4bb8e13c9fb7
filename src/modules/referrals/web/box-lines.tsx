import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { CheckboxGroup } from '#ui/field.tsx'
import { formatDay } from '#ui/format.ts'
import { Status } from '#ui/status.tsx'
import { boxWords } from '../messages/box.ts'
import type { BoxLine } from '../queries/list-box.ts'
import { Standing } from './standing.tsx'

type Props = { box: 'inbox' | 'outbox'; lines: readonly BoxLine[]; form: FormState; language: Language; timeZone: string }

/** The lines of an inbox or an outbox, each to open or to tick. */
export function BoxLines({ box, lines, form, language, timeZone }: Props) {
  const t = boxWords(language)
  const day = (at: Temporal.Instant) => formatDay(at.toZonedDateTimeISO(timeZone).toPlainDate(), language)
  return (
    <CheckboxGroup
      name="referrals"
      legend={t('tick')}
      form={form}
      language={language}
      options={lines.map((line) => ({
        value: line.id,
        label: <bdi>{line.serviceName}</bdi>,
        hint: (
          <>
            {t('line', { who: `\u2068${box === 'inbox' ? line.counsellorName : line.cardName}\u2069`, day: day(line.sentAt) })}{' '}
            <Standing state={line.state} language={language} /> {line.late ? <Status kind="attention">{t('late')}</Status> : null}
            {line.answerBy === null ? null : <span> {t('until', { day: formatDay(line.answerBy, language) })}</span>}
            {box === 'outbox' && line.nudgedAt !== null ? <span> {t('nudged', { day: day(line.nudgedAt) })}</span> : null}{' '}
            <a href={href(routes.referral, { referral: line.id })}>
              {t('open')}
              <span class="unseen">
                {' '}
                <bdi>{line.serviceName}</bdi>
              </span>
            </a>
          </>
        ),
      }))}
    />
  )
}
