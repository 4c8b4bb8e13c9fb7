import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { RadioGroup, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatTime, formatWeekday } from '#ui/format.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Meeting } from '../domain/meeting.ts'
import { causes } from '../domain/reasons.ts'
import type { Referral } from '../domain/referral.ts'
import { myMeetingWords } from '../messages/my-meeting.ts'
import { reasonWords } from '../messages/reasons.ts'
import type { ReferralSight } from '../queries/my-referral.ts'

/** A date and time as one says it: “mardi 1 décembre 2026, 14 h 30”. */
export function sayDate({ startsAt }: Pick<Meeting, 'startsAt'>, timeZone: string, language: Language): string {
  const start = startsAt.toZonedDateTimeISO(timeZone)
  return `${formatWeekday(start.toPlainDate(), language)}${language === 'ar' ? '،' : ','} ${formatTime(start.toPlainTime(), language)}`
}

type DatesProps = { dates: readonly Meeting[]; sight: ReferralSight; form: FormState; language: Language }

/** The dates on offer, to take one. */
export function DatesToChoose({ dates, sight: { referral, timeZone }, form, language }: DatesProps) {
  const t = myMeetingWords(language)
  const where = ({ place, way }: Meeting) => (place === '' ? reasonWords(language)(`meet-${way}`) : <bdi>{place}</bdi>)
  return (
    <Form
      action={href(routes.chooseMyMeeting, { referral: referral.id })}
      form={form}
      language={language}
      submit={t('choose')}
      hidden={{ version: String(referral.version) }}
    >
      <RadioGroup
        form={form}
        language={language}
        name="meeting"
        legend={t('dates-title')}
        required
        big
        options={dates.map((meeting) => ({ value: meeting.id, label: sayDate(meeting, timeZone, language), hint: where(meeting) }))}
      />
    </Form>
  )
}

/** The meeting that is fixed: when, with whom, where, and the file for a calendar. */
export function MeetingFacts({ meeting, sight, language }: { meeting: Meeting; sight: ReferralSight; language: Language }) {
  const t = myMeetingWords(language)
  const { referral, timeZone } = sight
  const host = meeting.hostName === '' ? referral.cardName : meeting.hostName
  return (
    <Card eyebrow={t('meeting-title')} title={sayDate(meeting, timeZone, language)}>
      <SummaryList
        language={language}
        items={[
          { label: t('with'), value: <bdi>{host}</bdi> },
          { label: t('where'), value: meeting.place === '' ? reasonWords(language)(`meet-${meeting.way}`) : <bdi>{meeting.place}</bdi> },
        ]}
      />
      {meeting.withCounsellor ? <p>{t('companion')}</p> : null}
      <LinkButton href={href(routes.myMeetingFile, { referral: referral.id })} kind="secondary" download>
        {t('calendar')}
      </LinkButton>
    </Card>
  )
}

/** Did they meet? If not, on whose side; not knowing is an answer, and nobody is blamed. */
export function DidWeMeet({ referral, form, language }: { referral: Referral; form: FormState; language: Language }) {
  const t = myMeetingWords(language)
  return (
    <Form
      action={href(routes.sayMyMeeting, { referral: referral.id })}
      form={form}
      language={language}
      submit={t('save')}
      hidden={{ version: String(referral.version) }}
    >
      <RadioGroup
        form={form}
        language={language}
        name="step"
        legend={t('met-title')}
        required
        options={[
          { value: 'hold', label: t('met') },
          ...(referral.state === 'meeting-proposed' ? [{ value: 'miss', label: t('missed') }] : []),
        ]}
      />
      {referral.state === 'meeting-proposed' ? (
        <RadioGroup
          form={form}
          language={language}
          name="cause"
          legend={t('cause-title')}
          unmarked
          options={causes.map((value) => ({ value, label: t(`mine-${value}`) }))}
        />
      ) : null}
      <TextArea form={form} language={language} name="words" label={t('word')} hint={t('word-hint')} rows={2} unmarked />
    </Form>
  )
}
