import type { Language } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Notice } from '#ui/notice.tsx'
import type { ServiceCard } from '../domain/card.ts'
import { dayIn, freshness } from '../domain/freshness.ts'
import { isForeign } from '../domain/said-in.ts'
import { cardWords } from '../messages/card.ts'
import { languageName } from './words-of-card.tsx'

type NoticesProps = { service: ServiceCard; language: Language; now: Temporal.Instant }

/** What has to be known before reading the card: an example, a pause, a closing, a word that is too old, another language. */
export function CardNotices({ service, language, now }: NoticesProps) {
  const t = cardWords(language)
  return (
    <>
      {service.example ? (
        <Notice title={t('example')}>
          <p>{t('example-words')}</p>
        </Notice>
      ) : null}
      {service.state === 'open' ? null : (
        <Notice kind="attention">
          <p>{t(`${service.state}-words`)}</p>
        </Notice>
      )}
      <FreshnessNotice service={service} language={language} now={now} />
      {isForeign(service, textsOf(service), language) ? (
        <p class="hint">{t('foreign', { language: languageName(service.writtenIn, language) })}</p>
      ) : null}
    </>
  )
}

/** Says that nobody has confirmed the card for six months, or ever. */
export function FreshnessNotice({ service, language, now }: NoticesProps) {
  const t = cardWords(language)
  const { on } = service.verified
  const state = freshness(on, dayIn(service.organisation.territory, now))
  if (state === 'fresh' || service.state === 'closed' || service.state === 'draft') return null
  return (
    <Notice kind="attention">
      <p>{on === null ? t('never') : t('stale', { day: formatDay(on, language) })}</p>
    </Notice>
  )
}

const textsOf = (service: ServiceCard) => ({
  name: service.name,
  description: service.description,
  conditions: service.conditions,
  audience_words: service.audienceWords,
  cost_words: service.costWords,
  opening_words: service.openingWords,
  asked_words: service.askedWords,
})
