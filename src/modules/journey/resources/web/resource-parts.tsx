import { EligibilityNote, type Outcome, type ServiceCard } from '#modules/directory/index.ts'
import type { RecordHead } from '#modules/people/index.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { indicatorById } from '../../content/competencies.ts'
import { resourcesWords } from '../messages/resources.ts'
import type { ForNeed, ForPlan } from '../queries/find-resources.ts'

type Props = { record: RecordHead; language: Language }

/** One need, what she answered, and what there is. */
export function NeedPart({ one, record, language }: Props & { one: ForNeed }) {
  const t = resourcesWords(language)
  return (
    <Card title={t('for-need', { need: one.need.title[language] })}>
      <p>{t('because')}</p>
      <ul>
        {one.because.map((id) => (
          <li>{indicatorById(id)?.statement[language] ?? id}</li>
        ))}
      </ul>
      {one.found.length === 0 ? <p class="hint">{t('no-service')}</p> : null}
      {one.found.map(({ service, outcome }) => (
        <Resource service={service} outcome={outcome} record={record} language={language} />
      ))}
    </Card>
  )
}

/** What she aims at in her plan, and the cards of that name. */
export function PlanPart({ one, record, language }: Props & { one: ForPlan }) {
  const t = resourcesWords(language)
  const [before, after] = t('for-plan', { aim: '\u0000' }).split('\u0000')
  return (
    <Card
      title={
        <>
          {before}
          <bdi>{one.aim}</bdi>
          {after}
        </>
      }
    >
      <p>{one.found.length === 0 ? t('no-card') : t('plan-body')}</p>
      {one.found.map((service) => (
        <Resource service={service} record={record} language={language} />
      ))}
    </Card>
  )
}

/** One service, why it may help, and the two next things to do with it. */
function Resource({ service, outcome, record, language }: Props & { service: ServiceCard; outcome?: Outcome }) {
  const t = resourcesWords(language)
  const spoken = new Intl.DisplayNames(languageFacts[language].locale, { type: 'language' }).of(record.language) ?? record.language
  return (
    <section class="flow">
      <h3>
        <a href={href(routes.service, { service: service.id })} lang={service.writtenIn}>
          <bdi>{service.name}</bdi>
        </a>
      </h3>
      <p>
        <bdi>{service.organisation.name}</bdi> {outcome === undefined ? null : <EligibilityNote outcome={outcome} language={language} />}
      </p>
      <p>{t(service.languages.includes(record.language) ? 'speaks' : 'not-speaks', { language: spoken })}</p>
      <div class="actions">
        <a href={href(routes.serviceForMe, { service: service.id })}>{t('check')}</a>
        <form action={href(routes.newReferral, { person: record.id })} method="post">
          <input type="hidden" name="_once" value={crypto.randomUUID()} />
          <Button kind="quiet" name="service" value={service.id} label={`${t('refer')} \u2068${service.name}\u2069`}>
            {t('refer')}
          </Button>
        </form>
      </div>
    </section>
  )
}
