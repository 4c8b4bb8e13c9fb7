import { findOrganisation } from '#modules/identity/index.ts'
import { id, z } from '#platform/fields.ts'
import { isLanguage, languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { PrintButton } from '#ui/print.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { consentWording, consentWordingAt } from '../content/consent.ts'
import { dayOf } from '../domain/consent.ts'
import { sharing } from '../messages/sharing.ts'
import { findOwnRecord } from '../queries/find-record.ts'
import { listConsents } from '../queries/list-consents.ts'
import { partLabel } from './consent-parts.tsx'

export const receiptPage = page({
  name: 'receipt',
  title: 'Reçu d’un partage',
  path: routes.receipt,
  who: ['person'],
  input: z.object({ receipt: id<'receipt'>() }),
  async load(tx, { receipt }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const consents = record === undefined ? [] : await listConsents(tx, record.id, receipt)
    const [first] = consents
    const organisation = first === undefined ? undefined : await findOrganisation(tx, first.recipientId)
    return record === undefined || first === undefined || organisation === undefined
      ? undefined
      : { record, consents, first, organisation, receipt }
  },
  allow: (actor, { record }) => actor.signedIn && actor.personId === record.id,
  reads: 'nobody',
  view({ data: { record, consents, first, organisation, receipt }, language, shell }) {
    const t = sharing(language)
    // What she agreed to, not what we would say today.
    const wording = consentWordingAt(first.wordingVersion) ?? consentWording
    const facts = [
      { label: t('who'), value: <PersonName given={record.name} native={record.nativeName} /> },
      { label: t('recipientLabel'), value: <bdi>{organisation.name}</bdi> },
      { label: t('purpose'), value: wording.purposes[0]?.text[language] ?? '' },
      { label: t('given'), value: formatDay(dayOf(first.givenAt), language) },
      { label: t('untilLabel'), value: formatDay(first.until, language) },
      { label: t('how'), value: t(`way-${first.way}`) },
      {
        label: t('wording'),
        value: t('wordingOf', {
          version: first.wordingVersion,
          language: isLanguage(first.language) ? languageFacts[first.language].name : first.language,
        }),
      },
      { label: t('number'), value: <bdi dir="ltr">{receipt}</bdi> },
    ]
    const parts = consents.map(({ fieldGroup, withdrawnAt }) => ({
      label: partLabel(fieldGroup, language),
      value: (
        <>
          {wording.fieldGroups.find((part) => part.id === fieldGroup)?.text[language]}
          {withdrawnAt === null ? null : <em> {t('ended', { day: formatDay(dayOf(withdrawnAt), language) })}.</em>}
        </>
      ),
    }))
    return (
      <Layout shell={shell} title={t('receiptTitle')} lead={t('receiptLead')} back={{ href: routes.mySharing, label: t('back') }}>
        <SummaryList items={facts} language={language} />
        <h2>{t('parts')}</h2>
        <SummaryList items={parts} language={language} />
        <p>{t('takeBack')}</p>
        <PrintButton language={language} />
      </Layout>
    )
  },
})
