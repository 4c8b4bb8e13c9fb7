import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { type Consent, dayOf } from '../domain/consent.ts'
import { sharing } from '../messages/sharing.ts'
import { partLabel } from './consent-parts.tsx'

type Props = { recipientId: string; name: string; consents: Consent[]; form: FormState; language: Language }

/** What one organisation reads today, part by part, each with the way to stop it. */
export function SharedWith({ recipientId, name, consents, form, language }: Props) {
  const t = sharing(language)
  return (
    <Card title={<bdi>{name}</bdi>}>
      {consents.map((consent) => (
        <section class="stack" aria-label={partLabel(consent.fieldGroup, language)}>
          <h3>{partLabel(consent.fieldGroup, language)}</h3>
          <p>
            {t('until', { day: formatDay(consent.until, language) })}.{' '}
            {t('ways', { way: consent.way, day: formatDay(dayOf(consent.givenAt), language) })}.{' '}
            <a href={href(routes.receipt, { receipt: consent.receiptId })}>{t('receipt')}</a>
          </p>
          <Confirm summary={t('stopOneOf', { part: partLabel(consent.fieldGroup, language) })}>
            <p>{consent.fieldGroup === 'contact' ? t('contactStops') : t('stopSure')}</p>
            <Form
              action={routes.withdraw}
              form={form}
              language={language}
              submit={t('stopConfirm')}
              kind="warning"
              label={t('stopOneOf', { part: partLabel(consent.fieldGroup, language) })}
              hidden={{ recipient: recipientId, group: consent.fieldGroup }}
            />
          </Confirm>
        </section>
      ))}
      {consents.length > 1 ? (
        <Confirm summary={t('stopRecipient', { organisation: name })}>
          <p>{t('stopSure')}</p>
          <Form
            action={routes.withdraw}
            form={form}
            language={language}
            submit={t('stopConfirm')}
            kind="warning"
            label={t('stopRecipient', { organisation: name })}
            hidden={{ recipient: recipientId }}
          />
        </Confirm>
      ) : null}
    </Card>
  )
}
