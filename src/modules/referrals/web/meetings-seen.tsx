import type { Language } from '#platform/i18n.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { reasonWords } from '../messages/reasons.ts'
import { staffWords } from '../messages/staff.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { sayDate } from './my-meeting.tsx'

/** Every date, and what became of it. */
export function MeetingsSeen({ sight: { meetings, timeZone }, language }: { sight: StaffSight; language: Language }) {
  const t = staffWords(language)
  const r = reasonWords(language)
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{t('meetings')}</h2>
      <SummaryList
        language={language}
        items={meetings.map((meeting) => ({
          label: sayDate(meeting, timeZone, language),
          value: (
            <>
              {t(`meeting-${meeting.state}`)}
              {meeting.cause === null ? null : ` · ${r(`cause-${meeting.cause}`)}`}
              <br />
              {r(`meet-${meeting.way}`)}
              {meeting.place === '' ? null : (
                <>
                  {' · '}
                  <bdi>{meeting.place}</bdi>
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}
