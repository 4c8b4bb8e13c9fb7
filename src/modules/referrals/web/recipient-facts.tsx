import type { ServiceCard } from '#modules/directory/index.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { channelOf } from '../domain/channel.ts'
import type { RecipientRecord } from '../domain/recipient-record.ts'
import { draftWords } from '../messages/draft.ts'

type Props = { service: ServiceCard; answers: RecipientRecord; language: Language }

/** What is good to know of a service before writing to it: its conditions, its places, how it answers. Of the service alone. */
export function RecipientFacts({ service, answers, language }: Props) {
  const t = draftWords(language)
  const name = service.translations[language]?.['name'] ?? service.name
  const conditions = service.translations[language]?.['conditions'] ?? service.conditions
  const { seatsFree, seatsSaidOn } = service
  const seats =
    seatsFree === null || seatsSaidOn === null
      ? t('seats-unknown')
      : t('seats-free', { free: seatsFree, day: formatDay(seatsSaidOn, language) })
  return (
    <section class="card">
      <h2 class="card-title">
        <a href={href(routes.service, { service: service.id })}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p>
        <bdi>{service.organisation.name}</bdi>
        {service.example ? ` · ${t('example')}` : null}
      </p>
      <SummaryList
        language={language}
        items={[
          { label: t('conditions'), value: conditions === '' ? t('no-conditions') : <bdi>{conditions}</bdi> },
          { label: t('seats'), value: seats },
          { label: t('record'), value: <Answers answers={answers} language={language} /> },
        ]}
      />
      <Channel service={service} language={language} />
    </section>
  )
}

function Answers({ answers, language }: { answers: RecipientRecord; language: Language }) {
  const t = draftWords(language)
  if (!answers.said) return <>{t('record-few')}</>
  const { answered, sent, medianDays, closed, ended } = answers
  return (
    <>
      <p>{t('record-said', { answered, sent })}</p>
      {medianDays === null ? null : <p>{t('record-median', { days: medianDays })}</p>}
      {ended === 0 ? null : <p>{t('record-closed', { closed, ended })}</p>}
    </>
  )
}

function Channel({ service, language }: { service: ServiceCard; language: Language }) {
  const t = draftWords(language)
  const channel = channelOf(service)
  if (channel === 'inbox') return <p class="hint">{t('by-members')}</p>
  if (channel === 'mail') return <p class="hint">{t('by-mail')}</p>
  return (
    <Notice kind="attention">
      <p>{t('no-address')}</p>
    </Notice>
  )
}
