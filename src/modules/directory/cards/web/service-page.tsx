import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { mayKeep } from '../domain/rights.ts'
import { saidIn } from '../domain/said-in.ts'
import { cardWords } from '../messages/card.ts'
import { findService } from '../queries/find-service.ts'
import { CardNotices } from './card-notices.tsx'
import { ContactStep } from './contact-step.tsx'
import { ServiceFacts } from './service-facts.tsx'
import { CardText } from './words-of-card.tsx'

export const servicePage = page({
  name: 'service',
  title: 'Un service',
  path: routes.service,
  who: ['anyone'],
  input: z.object({ service: id<'service'>() }),
  load: (tx, { service }) => findService(tx, service),
  allow: (actor, service) => service.state !== 'draft' || mayKeep(actor, service.organisation),
  reads: 'nobody',
  view({ data: service, actor, language, now, shell }) {
    const t = cardWords(language)
    if (service.mergedInto !== null)
      return new Response(null, { status: 302, headers: { location: href(routes.service, { service: service.mergedInto }) } })
    const name = saidIn(service, 'name', service.name, language)
    const { on, by } = service.verified
    const parts = { service: service.id }
    return (
      <Layout
        shell={shell}
        title={name.text}
        titleLanguage={name.language === language ? undefined : name.language}
        back={{ href: routes.services, label: t('back') }}
        aside={
          <p>
            {t('by')}{' '}
            <a href={href(routes.organisationCard, { card: service.organisation.id })}>
              <bdi>{service.organisation.name}</bdi>
            </a>
          </p>
        }
        lead={
          service.description === '' ? undefined : (
            <CardText card={service} field="description" original={service.description} language={language} />
          )
        }
      >
        <CardNotices service={service} language={language} now={now} />
        <ContactStep service={service} language={language} />
        {service.state === 'open' || service.state === 'paused' ? (
          <div class="actions">
            <LinkButton href={href(routes.serviceForMe, parts)} kind="secondary">
              {t('for-me')}
            </LinkButton>
          </div>
        ) : null}
        <ServiceFacts service={service} language={language} />
        <p class="hint">
          {on === null
            ? null
            : by === null
              ? t('verified-day', { day: formatDay(on, language) })
              : t('verified', { day: formatDay(on, language), who: by })}
        </p>
        <div class="actions">
          <a href={href(routes.reportService, parts)}>{t('report')}</a>
          {mayKeep(actor, service.organisation) ? <a href={href(routes.keepService, parts)}>{t('keep')}</a> : null}
        </div>
        <PrintButton language={language} />
      </Layout>
    )
  },
})
