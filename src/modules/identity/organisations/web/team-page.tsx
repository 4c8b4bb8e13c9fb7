import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Select, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { roleName } from '../../messages/roles.ts'
import { endMembership } from '../acts/end-membership.ts'
import { inviteColleague } from '../acts/invite-colleague.ts'
import { resetSecondFactor } from '../acts/reset-second-factor.ts'
import { revokeInvitation } from '../acts/revoke-invitation.ts'
import { rolesToGive } from '../domain/invitation.ts'
import { teamMenu } from '../messages/menu.ts'
import { team } from '../messages/team.ts'
import { colleagues } from '../queries/colleagues.ts'
import { waitingInvitations } from '../queries/invitations.ts'
import { findOrganisation } from '../queries/list-organisations.ts'
import { Invitations, Members } from './team-lists.tsx'

export const teamPage = page({
  name: 'team',
  title: 'L’équipe de son organisation',
  path: routes.team,
  who: ['manager'],
  menu: { label: teamMenu, order: 80 },
  input: nothing,
  async load(tx, _, { actor, now }) {
    const organisation = actor.signedIn && actor.organisationId !== null ? await findOrganisation(tx, actor.organisationId) : undefined
    if (organisation === undefined) return undefined
    return { organisation, members: await colleagues(tx, organisation.id), waiting: await waitingInvitations(tx, now, organisation.id) }
  },
  allow: (actor) => holds(actor, 'manager'),
  reads: 'nobody',
  view({ data, actor, shell, language, form }) {
    const t = team(language)
    const lists = { ...data, actor, language }
    const inviting = 'email' in form.values || 'email' in form.errors
    const inviteForm = inviting ? form : blankForm
    return (
      <Layout shell={shell} title={t('title')} lead={<bdi>{t('lead', { organisation: data.organisation.name })}</bdi>} width="wide">
        {inviting ? null : <ErrorSummary form={form} language={language} />}
        <Members {...lists} />
        <Card title={t('invite')}>
          <p>{t('inviteBody')}</p>
          <Form action={routes.invite} form={inviteForm} language={language} submit={t('send')}>
            <TextField name="name" label={t('inviteName')} required form={inviteForm} language={language} />
            <TextField
              name="email"
              type="email"
              label={t('inviteEmail')}
              inputmode="email"
              required
              form={inviteForm}
              language={language}
            />
            <Select
              name="role"
              label={t('inviteRole')}
              options={rolesToGive.map((role) => ({ value: role, label: roleName(language)(role) }))}
              required
              form={inviteForm}
              language={language}
            />
          </Form>
        </Card>
        <Invitations {...lists} />
      </Layout>
    )
  },
})

const back = { page: teamPage, next: () => routes.team, refusals: {} }

export const invitePost = post({
  ...back,
  path: routes.invite,
  act: inviteColleague,
  said: (_, language) => team(language)('sent'),
  refusals: { 'already-there': (language) => team(language)('alreadyThere') },
})

export const revokePost = post({
  ...back,
  path: routes.revokeInvitation,
  act: revokeInvitation,
  said: (_, language) => team(language)('revoked'),
})

export const endMembershipPost = post({
  ...back,
  path: routes.endMembership,
  act: endMembership,
  said: (_, language) => team(language)('ended'),
  refusals: { 'last-manager': (language) => team(language)('lastManager') },
})

export const resetSecondFactorPost = post({
  ...back,
  path: routes.resetSecondFactor,
  act: resetSecondFactor,
  said: ({ member }, language) => team(language)('phoneDone', { name: member.name }),
  refusals: { 'not-for-oneself': (language) => team(language)('phoneNotSelf') },
})
