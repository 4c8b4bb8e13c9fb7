import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { inviteManager } from '../acts/invite-manager.ts'
import { openOrganisation } from '../acts/open-organisation.ts'
import { organisationsMenu } from '../messages/menu.ts'
import { organisationsWords } from '../messages/organisations.ts'
import { waitingInvitations } from '../queries/invitations.ts'
import { listOrganisations } from '../queries/list-organisations.ts'
import { OpenOrganisation } from './open-organisation.tsx'
import { OrganisationList } from './organisation-list.tsx'

export const organisationsPage = page({
  name: 'organisations',
  title: 'Les organisations de cette instance',
  path: routes.organisations,
  who: ['administrator'],
  menu: { label: organisationsMenu, order: 85 },
  input: nothing,
  load: async (tx, _, { now }) => ({ organisations: await listOrganisations(tx), waiting: await waitingInvitations(tx, now) }),
  allow: (actor) => holds(actor, 'administrator'),
  reads: 'nobody',
  view({ data, shell, language, form }) {
    const t = organisationsWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <OrganisationList {...data} language={language} form={form} />
        <OpenOrganisation language={language} form={form} />
      </Layout>
    )
  },
})

export const openOrganisationPost = post({
  path: routes.organisations,
  act: openOrganisation,
  page: organisationsPage,
  next: () => routes.organisations,
  said: ({ organisation }, language) => organisationsWords(language)('opened', { name: organisation.name }),
  refusals: {},
})

export const inviteManagerPost = post({
  path: routes.inviteManager,
  act: inviteManager,
  page: organisationsPage,
  next: () => routes.organisations,
  said: (_, language) => organisationsWords(language)('invited'),
  refusals: {},
})
