import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { formatDay, formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { isAllowed } from '../domain/steps.ts'
import { answerWords } from '../messages/answer.ts'
import { seeByLink } from '../queries/answer-sight.ts'
import { AfterAnswer } from './answer-after.tsx'
import { AnswerChoices } from './answer-choices.tsx'
import { FollowUpByLink } from './answer-follow-up.tsx'
import { LinkOver } from './link-over.tsx'

/** A letter's link: the service, who writes, and what can be answered. It names no person, so it can be forwarded. */
export const answerPage = page({
  name: 'answer',
  title: 'Répondre à une demande, sans compte',
  path: routes.answer,
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  load: (tx, { token }, moment) => seeByLink(tx, token, moment),
  allow: () => true,
  reads: 'nobody',
  view({ data: { sight }, input: { token }, shell, language, form }) {
    if (sight === undefined) return <LinkOver token={token} shell={shell} language={language} form={form} />
    const t = answerWords(language)
    const { found, house, questions } = sight
    const { referral, link, timeZone } = found
    const waits = isAllowed('accept', referral.state, 'recipient')
    const names = { counsellor: `\u2068${referral.counsellorName}\u2069`, house: `\u2068${house?.name ?? ''}\u2069` }
    const lead = referral.answerBy === null ? t('lead', names) : t('leadUntil', { ...names, day: formatDay(referral.answerBy, language) })
    const reach = house?.phone ?? house?.email ?? ''
    return (
      <Layout shell={shell} title={t('title', { service: `\u2068${referral.serviceName}\u2069` })} lead={waits ? lead : t('answered')}>
        {questions.map((asked) => (
          <FollowUpByLink token={token} asked={asked} form={form} language={language} />
        ))}
        {waits ? <AnswerChoices token={token} sight={sight} form={form} language={language} /> : null}
        {waits || questions.length > 0 ? null : <AfterAnswer token={token} sight={sight} form={form} language={language} />}
        <SummaryList
          language={language}
          items={[
            { label: t('from'), value: <bdi>{[referral.counsellorName, house?.name].filter(Boolean).join(', ')}</bdi> },
            ...(referral.sentAt === null ? [] : [{ label: t('sentOn'), value: formatMoment(referral.sentAt, timeZone, language) }]),
            ...(reach === '' ? [] : [{ label: t('call'), value: <bdi dir="ltr">{reach}</bdi> }]),
            { label: t('openUntil'), value: formatMoment(link.expiresAt, timeZone, language) },
          ]}
        />
      </Layout>
    )
  },
})
