import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Tag } from '#ui/status.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { attestPaperDecision } from '../acts/attest-paper-decision.ts'
import { outcomes } from '../content/outcomes.ts'
import { dayIn } from '../domain/adviser.ts'
import type { Decision } from '../domain/decision.ts'
import { personDecision } from '../messages/person-decision.ts'
import { listPersonDecisions } from '../queries/person-decisions.ts'
import { findForAdviser, maySee } from '../queries/person-for-adviser.ts'
import { PaperForm } from './person-paper-form.tsx'
import { readingOf, roomOf, WhoseName, Written } from './person-parts.tsx'

/** The decision the person wrote, to read; and the only way an adviser writes one: attesting what she signed on paper. */
export const personDecisionPage = page({
  name: 'person-decision',
  title: 'La décision partagée',
  path: routes.personDecision,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    return found === undefined ? undefined : { ...found, decisions: await listPersonDecisions(tx, person) }
  },
  allow: (actor, data) => maySee(actor, data, 'decision'),
  reads: ({ record }) => readingOf(record, 'decision'),
  view({ data, language, form, shell, now }) {
    const t = personDecision(language)
    const { record, decisions, timeZone } = data
    const [today, ...before] = decisions
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        {today === undefined ? (
          <EmptyState title={t('none')}>
            <p>{t('noneBody')}</p>
          </EmptyState>
        ) : (
          <Card
            title={outcomeLabel(today, language)}
            eyebrow={t('today')}
            footer={<Signature decision={today} language={language} timeZone={timeZone} />}
          >
            {today.words === '' ? <p class="hint">{t('noWords')}</p> : <Written>{today.words}</Written>}
          </Card>
        )}
        {before.length === 0 ? null : (
          <section aria-labelledby="before">
            <h2 id="before">{t('before')}</h2>
            <Timeline items={before.map((decision) => momentOf(decision, language, timeZone))} />
          </section>
        )}
        <PaperForm record={record} seen={today?.id ?? null} form={form} language={language} today={dayIn(timeZone, now)} />
      </Layout>
    )
  },
})

export const attestPaperDecisionPost = post({
  path: routes.personDecision,
  act: attestPaperDecision,
  page: personDecisionPage,
  next: ({ personId }) => href(routes.personDecision, { person: personId }),
  said: (_, language) => personDecision(language)('saved'),
  refusals: {
    'changed-elsewhere': (language) => personDecision(language)('changedElsewhere'),
    'signed-later': (language) => personDecision(language)('signedLater'),
  },
})

function outcomeLabel({ outcome }: Decision, language: Language): string {
  return outcomes.find(({ id }) => id === outcome)?.label[language] ?? outcome
}

function Signature({ decision: { at, writing }, language, timeZone }: { decision: Decision; language: Language; timeZone: string }) {
  const t = personDecision(language)
  if (writing.way === 'self') return <p>{t('self', { day: formatDay(dayIn(timeZone, at), language) })}</p>
  return (
    <>
      <Tag>{t('onPaper')}</Tag>
      <p dir="auto">{t('paper', { day: formatDay(writing.signedOn, language), name: writing.attestedName })}</p>
    </>
  )
}

function momentOf(decision: Decision, language: Language, timeZone: string) {
  const day = dayIn(timeZone, decision.at)
  return {
    when: formatDay(day, language),
    datetime: day.toString(),
    title: outcomeLabel(decision, language),
    body: (
      <>
        {decision.words === '' ? null : <Written>{decision.words}</Written>}
        <Signature decision={decision} language={language} timeZone={timeZone} />
      </>
    ),
  }
}
