import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Columns } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { PrintButton } from '#ui/print.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { groupByOrigin } from '../domain/contact.ts'
import { network } from '../messages/my-network.ts'
import { listContacts } from '../queries/list-contacts.ts'
import { FreePlaces, NetworkList } from './network-list.tsx'
import { NetworkMap } from './network-map.tsx'

export const myNetworkPage = page({
  name: 'my-network',
  title: 'Mon réseau',
  path: routes.myNetwork,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, contacts: await listContacts(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { contacts }, language, shell }) {
    const t = network(language)
    const free = groupByOrigin(contacts).filter(({ contacts: group }) => group.length === 0)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        width="wide"
        styles={['network.css']}
        back={{ href: routes.myInstruments, label: t('instruments') }}
      >
        {contacts.length === 0 ? (
          <NextStep href={routes.addContact} title={t('add')} body={t('empty')} />
        ) : (
          <>
            <div class="actions">
              <LinkButton href={routes.addContact}>{t('add')}</LinkButton>
              <LinkButton href={routes.myFieldNotes} kind="secondary">
                {t('meetings')}
              </LinkButton>
            </div>
            <Columns
              besideLabel={t('list')}
              beside={
                <>
                  <h2>{t('list')}</h2>
                  <NetworkList contacts={contacts} language={language} />
                </>
              }
            >
              <NetworkMap contacts={contacts} language={language} />
            </Columns>
          </>
        )}
        {free.length === 0 ? null : <FreePlaces origins={free.map(({ origin }) => origin)} language={language} />}
        {contacts.length === 0 ? null : <PrintButton language={language} />}
      </Layout>
    )
  },
})
