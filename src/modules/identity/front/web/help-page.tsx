import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card, Cards } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Icon } from '#ui/icon.tsx'
import { Layout } from '#ui/layout.tsx'
import { listOrganisations, type Organisation } from '../../organisations/queries/list-organisations.ts'
import { helpWords } from '../messages/help.ts'

export const helpPage = page({
  name: 'help',
  title: 'Qui peut aider',
  path: routes.help,
  who: ['anyone'],
  input: nothing,
  load: async (tx) => ({ organisations: (await listOrganisations(tx)).filter(({ phone, email }) => phone !== null || email !== null) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, actor, shell, language }) {
    const t = helpWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <h2>{t('knownTitle')}</h2>
        <p>{t('known')}</p>
        <h2>{t('lostTitle')}</h2>
        <p>{t('lost')}</p>
        {actor.signedIn ? null : (
          <LinkButton href={routes.signIn} kind="secondary">
            {t('signIn')}
          </LinkButton>
        )}
        <h2>{t('callTitle')}</h2>
        <p>{t('call')}</p>
        {data.organisations.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
        ) : (
          <Cards>
            {data.organisations.map((organisation) => (
              <Reach organisation={organisation} />
            ))}
          </Cards>
        )}
        <h2>{t('deviceTitle')}</h2>
        <p>{t('device')}</p>
      </Layout>
    )
  },
})

function Reach({ organisation: { name, phone, email } }: { organisation: Organisation }) {
  return (
    <Card level={3} title={<bdi>{name}</bdi>}>
      <ul class="reach">
        {phone === null ? null : (
          <li>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
              <Icon name="phone" />
              <bdi dir="ltr">{phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')}</bdi>
            </a>
          </li>
        )}
        {email === null ? null : (
          <li>
            <a href={`mailto:${email}`}>
              <Icon name="mail" />
              <bdi dir="ltr">{email}</bdi>
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}
