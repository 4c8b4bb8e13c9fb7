import { listOrganisations } from '#modules/identity/index.ts'
import { nothing } from '#platform/fields.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Confirm, Details } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form, LinkButton } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { withdrawConsent } from '../acts/withdraw-consent.ts'
import { type Consent, covers, dayOf } from '../domain/consent.ts'
import { sharing } from '../messages/sharing.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { listConsents } from '../queries/list-consents.ts'
import { partLabel } from './consent-parts.tsx'
import { SharedWith } from './shared-with.tsx'

export const sharingPage = page({
  name: 'my-sharing',
  title: 'Ce que je partage',
  path: routes.mySharing,
  who: ['person'],
  menu: { label: { fr: 'Mes partages', en: 'My sharing', es: 'Lo que comparto', it: 'Le mie condivisioni', ar: 'ما أشاركه' }, order: 60 },
  input: nothing,
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    if (record === undefined) return undefined
    const organisations = await listOrganisations(tx)
    return { record, consents: await listConsents(tx, record.id), nameOf: new Map(organisations.map(({ id, name }) => [id, name])) }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { consents, nameOf }, form, language, shell, now }) {
    const t = sharing(language)
    const today = dayOf(now)
    const standing = consents.filter((consent) => covers(consent, today))
    const recipients = [...new Set(standing.map(({ recipientId }) => recipientId))]
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')}>
        {recipients.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.share, label: t('give') }}>
            <p>{t('noneBody')}</p>
          </EmptyState>
        ) : (
          <>
            {recipients.map((recipientId) => (
              <SharedWith
                recipientId={recipientId}
                name={nameOf.get(recipientId) ?? ''}
                consents={standing.filter((consent) => consent.recipientId === recipientId)}
                form={form}
                language={language}
              />
            ))}
            <p>
              <LinkButton href={routes.share} kind="secondary">
                {t('give')}
              </LinkButton>
            </p>
            {recipients.length > 1 ? <StopAll form={form} language={language} /> : null}
          </>
        )}
        <History consents={consents.filter((consent) => !covers(consent, today))} nameOf={nameOf} language={language} />
      </Layout>
    )
  },
})

function StopAll({ form, language }: { form: FormState; language: Language }) {
  const t = sharing(language)
  return (
    <Confirm summary={t('stopAll')}>
      <p>{t('stopSure')}</p>
      <Form action={routes.withdraw} form={form} language={language} submit={t('stopConfirm')} kind="warning" label={t('stopAll')} />
    </Confirm>
  )
}

function History({ consents, nameOf, language }: { consents: Consent[]; nameOf: Map<string, string>; language: Language }) {
  const t = sharing(language)
  if (consents.length === 0) return null
  const items = consents.map((consent) => ({
    when:
      consent.withdrawnAt === null
        ? t('expired', { day: formatDay(consent.until, language) })
        : t('ended', { day: formatDay(dayOf(consent.withdrawnAt), language) }),
    title: (
      <>
        <bdi>{nameOf.get(consent.recipientId) ?? ''}</bdi> · {partLabel(consent.fieldGroup, language)}
      </>
    ),
    body: (
      <>
        {t('ways', { way: consent.way, day: formatDay(dayOf(consent.givenAt), language) })}.{' '}
        <a href={href(routes.receipt, { receipt: consent.receiptId })}>{t('receipt')}</a>
      </>
    ),
  }))
  return (
    <Details summary={t('history')}>
      <Timeline items={items} />
    </Details>
  )
}

export const withdrawPost = post({
  path: routes.withdraw,
  act: withdrawConsent,
  page: sharingPage,
  next: () => routes.mySharing,
  said: (_, language) => sharing(language)('stopped'),
  refusals: {},
})
