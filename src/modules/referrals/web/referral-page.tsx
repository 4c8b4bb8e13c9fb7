import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { draftWords } from '../messages/draft.ts'
import { staffWords } from '../messages/staff.ts'
import { findStaffSight, type StaffSight } from '../queries/staff-referral.ts'
import { FollowUpsSeen } from './follow-ups-seen.tsx'
import { History } from './history.tsx'
import { MeetingsSeen } from './meetings-seen.tsx'
import { SheetSeen } from './sheet.tsx'
import { StaffBefore } from './staff-before.tsx'
import { StaffSteps } from './staff-steps.tsx'
import { Standing } from './standing.tsx'
import { Written } from './written.tsx'

/** One referral, for who sends it and for who receives it: what each may do now, and nothing the table does not allow. */
export const referralPage = page({
  name: 'referral',
  title: 'Une mise en relation',
  path: routes.referral,
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ referral: id<'referral'>() }),
  load: (tx, { referral }, moment) => findStaffSight(tx, referral, moment),
  // Which side is found with the record and the consent: none, and there is nothing here.
  allow: (_, { side }) => side === 'counsellor' || side === 'recipient',
  reads: ({ referral }) => ({ personId: referral.personId, what: 'referral', reason: 'referral' }),
  view({ data: sight, language, form, shell, now }) {
    const t = staffWords(language)
    const { referral, timeZone, side, record, steps, sheet } = sight
    const back =
      side === 'counsellor'
        ? { href: href(routes.personReferrals, { person: referral.personId }), label: draftWords(language)('back-list') }
        : { href: routes.referralInbox, label: t('inbox') }
    return (
      <Layout
        shell={shell}
        title={referral.serviceName}
        back={back}
        aside={
          <>
            {record === undefined ? null : (
              <p class="whose">
                <PersonName given={record.name} native={record.nativeName} />
              </p>
            )}
            <p>
              <bdi>{referral.cardName}</bdi> · <Standing state={referral.state} language={language} />
            </p>
          </>
        }
      >
        <StaffBefore sight={sight} form={form} language={language} />
        <StaffSteps sight={sight} form={form} language={language} now={now} />
        <Facts sight={sight} language={language} />
        <MeetingsSeen sight={sight} language={language} />
        {sheet === undefined || sheet.withdrawnAt !== null ? null : (
          <Details summary={t('sheet')} open={side === 'recipient'}>
            <SheetSeen sheet={sheet} language={language} timeZone={timeZone} />
          </Details>
        )}
        <FollowUpsSeen sight={sight} form={form} language={language} now={now} />
        <Details summary={t('history')}>
          <History steps={steps} language={language} timeZone={timeZone} />
        </Details>
      </Layout>
    )
  },
})

function Facts({ sight: { referral, timeZone }, language }: { sight: StaffSight; language: Language }) {
  const t = staffWords(language)
  const day = (at: Temporal.Instant) => formatDay(at.toZonedDateTimeISO(timeZone).toPlainDate(), language)
  return (
    <SummaryList
      language={language}
      items={[
        { label: t('asked'), value: <Written>{referral.looksFor}</Written> },
        { label: t('language'), value: languageFacts[referral.language].name },
        { label: t('from'), value: <bdi>{referral.counsellorName}</bdi> },
        ...(referral.answerBy === null ? [] : [{ label: t('answer-by'), value: formatDay(referral.answerBy, language) }]),
        ...(referral.endedAt === null ? [{ label: t('due'), value: day(referral.dueAt) }] : []),
      ]}
    />
  )
}
