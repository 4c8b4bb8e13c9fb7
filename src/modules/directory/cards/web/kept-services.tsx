import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Status, type StatusKind } from '#ui/status.tsx'
import { Table } from '#ui/table.tsx'
import type { ServiceState } from '../domain/card.ts'
import { dayIn, freshness } from '../domain/freshness.ts'
import { keepWords } from '../messages/keep.ts'
import type { KeptService } from '../queries/list-kept.ts'

export const stateKinds: Record<ServiceState, StatusKind> = { draft: 'neutral', open: 'done', paused: 'waiting', closed: 'neutral' }

type KeptProps = { services: readonly KeptService[]; searched: boolean; language: Language; now: Temporal.Instant }

/** The services that somebody keeps, those nobody has checked first, each with the button that says it is still true. */
export function KeptServices({ services, searched, language, now }: KeptProps) {
  const t = keepWords(language)
  if (services.length === 0)
    return (
      <EmptyState
        title={searched ? t('nothing-found') : t('no-services')}
        action={{ href: routes.keepNewService, label: t('add-service') }}
      >
        {searched ? undefined : <p>{t('add-service-body')}</p>}
      </EmptyState>
    )
  return (
    <Table
      caption={t('services')}
      quietCaption
      columns={[
        { key: 'service', label: t('service') },
        { key: 'organisation', label: t('organisation') },
        { key: 'state', label: t('state') },
        { key: 'word', label: t('word') },
      ]}
      rows={services.map((service) => ({
        service: (
          <a href={href(routes.keepService, { service: service.id })}>
            <bdi>{service.name}</bdi>
          </a>
        ),
        organisation: <bdi>{service.organisation.name}</bdi>,
        state: <Status kind={stateKinds[service.state]}>{t(service.state)}</Status>,
        word: <Word service={service} language={language} now={now} />,
      }))}
    />
  )
}

function Word({ service, language, now }: { service: KeptService; language: Language; now: Temporal.Instant }) {
  const t = keepWords(language)
  const { verifiedOn, state } = service
  const word = freshness(verifiedOn, dayIn(service.organisation.territory, now))
  const said = verifiedOn === null ? t('never') : t(word, { day: formatDay(verifiedOn, language) })
  if (word === 'fresh' || state === 'draft' || state === 'closed') return <>{said}</>
  return (
    <>
      <Status kind="attention">{said}</Status>
      <StillTrue service={service} language={language} />
    </>
  )
}

/** One button: the card is still true. */
export function StillTrue({ service, language }: { service: { id: string; name: string }; language: Language }) {
  const t = keepWords(language)
  return (
    <form action={href(routes.verifyService, { service: service.id })} method="post">
      <input type="hidden" name="_once" value={crypto.randomUUID()} />
      <Button kind="quiet" label={t('still-true-of', { name: service.name })}>
        {t('still-true')}
      </Button>
    </form>
  )
}
