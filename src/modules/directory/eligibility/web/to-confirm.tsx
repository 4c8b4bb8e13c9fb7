import type { Language } from '#platform/i18n.ts'
import { Card } from '#ui/card.tsx'
import type { ServiceCard } from '../../cards/domain/card.ts'
import { CardText } from '../../cards/web/words-of-card.tsx'
import { authorityOf, statuses } from '../content/statuses.ts'
import { forMeWords } from '../messages/for-me.ts'
import type { Typed } from '../typed-facts.ts'

/** The service's own words, which a person must read, and who alone can confirm. Shown whatever the outcome. */
export function ToConfirm({ service, typed, language }: { service: ServiceCard; typed: Typed; language: Language }) {
  const t = forMeWords(language)
  const { phone, email, organisation } = service
  const held = statuses.filter(({ code }) => typed.statuses.includes(code))
  return (
    <Card title={t('conditions')}>
      {service.conditions === '' ? (
        <p>{t('no-conditions')}</p>
      ) : (
        <CardText card={service} field="conditions" original={service.conditions} language={language} />
      )}
      <p>
        <strong>
          {t('confirm', { name: '\u0000' }).split('\u0000')[0]}
          <bdi>{organisation.name}</bdi>
        </strong>
        {phone === null ? null : (
          <>
            {' · '}
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
              {phone.replaceAll(' ', '\u00a0')}
            </a>
          </>
        )}
        {email === null ? null : (
          <>
            {' · '}
            <a href={`mailto:${email}`} dir="ltr">
              {email}
            </a>
          </>
        )}
      </p>
      {held.map((status) => (
        <p>
          {t('confirm-status', { name: authorityOf(status).name[language] })}{' '}
          <a href={status.address} rel="noreferrer">
            {t('official')}
            <span class="unseen"> {status.name[language]}</span>
          </a>
        </p>
      ))}
    </Card>
  )
}
