import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Tag } from '#ui/status.tsx'
import { answerLevels } from '../content/answer-levels.ts'
import { indicators, needs } from '../content/competencies.ts'
import { outcomes } from '../content/outcomes.ts'
import { processItems } from '../content/process-checklist.ts'
import { personDecision } from '../messages/person-decision.ts'
import { personParts } from '../messages/person-parts.ts'
import { personRecord } from '../messages/person-record.ts'
import type { PersonSight } from '../queries/person-sight.ts'
import { Day, roomOf, Written } from './person-parts.tsx'

type CardProps = { sight: PersonSight; language: Language }

/** Her work and theirs, a card each; a part she keeps to herself says so and nothing more. */
export function WorkCards({ sight, language }: CardProps) {
  return (
    <div class="work-cards">
      <AssessmentCard sight={sight} language={language} />
      <PlanCard sight={sight} language={language} />
      <DecisionCard sight={sight} language={language} />
      <ProcessCard sight={sight} language={language} />
    </div>
  )
}

function NotShared({ title, language }: { title: string; language: Language }) {
  return (
    <Card title={title}>
      <p class="hint">{personRecord(language)('notShared')}</p>
    </Card>
  )
}

/** For each need, the words she chose: never how many, never a sum. */
function AssessmentCard({ sight, language }: CardProps) {
  const t = personParts(language)
  const { record, answers } = sight
  if (!record.shares.includes('assessment')) return <NotShared title={t('herWords')} language={language} />
  const wordsOf = (need: string): Child => {
    const said = indicators.filter((indicator) => indicator.need === need).flatMap((indicator) => answers.get(indicator.id) ?? [])
    if (said.length === 0) return t('noWord')
    const words = answerLevels.filter(({ id }) => said.some(({ level }) => level === id)).map(({ label }) => label[language])
    return words.length === 0 ? t('onlyWords') : words.join(' · ')
  }
  return (
    <Card title={t('herWords')} href={roomOf(routes.personAssessment, record.id)}>
      {answers.size === 0 ? (
        <p>{t('nothingSaid')}</p>
      ) : (
        <dl class="said">
          {needs.map((need) => (
            <div>
              <dt>{need.title[language]}</dt>
              <dd>{wordsOf(need.id)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  )
}

function PlanCard({ sight: { record, actions }, language }: CardProps) {
  const t = personParts(language)
  if (!record.shares.includes('plan')) return <NotShared title={t('plan')} language={language} />
  const next = actions.filter(({ state }) => state === 'planned').slice(0, 3)
  return (
    <Card title={t('plan')} href={roomOf(routes.personPlan, record.id)}>
      {next.length === 0 ? (
        <p>{t('noPlan')}</p>
      ) : (
        <ul class="plain-list">
          {next.map((action) => (
            <li>
              <bdi>{action.what}</bdi>
              <span class="hint">{action.dueOn === null ? t('noDate') : <Day day={action.dueOn} language={language} />}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function DecisionCard({ sight: { record, decisions }, language }: CardProps) {
  const t = personParts(language)
  if (!record.shares.includes('decision')) return <NotShared title={t('decision')} language={language} />
  const today = decisions[0]
  return (
    <Card title={t('decision')} href={roomOf(routes.personDecision, record.id)}>
      {today === undefined ? (
        <p>{t('noDecision')}</p>
      ) : (
        <>
          <p>
            <strong>{outcomes.find(({ id }) => id === today.outcome)?.label[language]}</strong>
          </p>
          {today.writing.way === 'paper' ? <Tag>{personDecision(language)('onPaper')}</Tag> : null}
          {today.words === '' ? null : <Written>{today.words}</Written>}
        </>
      )}
    </Card>
  )
}

function ProcessCard({ sight: { record, checks }, language }: CardProps) {
  const t = personParts(language)
  const labelled = (state: 'yes' | 'not-yet') =>
    processItems.filter(({ id }) => checks.get(id)?.state === state).map(({ label }) => label[language])
  const seen = labelled('yes')
  const open = labelled('not-yet')
  return (
    <Card title={t('process')} href={roomOf(routes.personProcess, record.id)}>
      {checks.size === 0 ? <p>{t('noProcess')}</p> : null}
      <ShortList title={t('processYes')} items={seen} />
      <ShortList title={t('processNotYet')} items={open} />
    </Card>
  )
}

function ShortList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p class="eyebrow">{title}</p>
      <ul class="plain-list">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}
