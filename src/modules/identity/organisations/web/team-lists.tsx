import type { Actor } from '#kernel/actor.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Confirm } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatDay } from '#ui/format.ts'
import { Table } from '#ui/table.tsx'
import { ButtonForm } from '../../button-form.tsx'
import { roleName } from '../../messages/roles.ts'
import { team } from '../messages/team.ts'
import type { Colleague } from '../queries/colleagues.ts'
import type { Waiting } from '../queries/invitations.ts'
import type { Organisation } from '../queries/list-organisations.ts'

type Lists = { organisation: Organisation; members: Colleague[]; waiting: Waiting[]; actor: Actor; language: Language }

const day = (instant: Temporal.Instant, { timeZone }: Organisation, language: Language) =>
  formatDay(instant.toZonedDateTimeISO(timeZone).toPlainDate(), language)

/** Who works here, one line a role, each with the way to take it back. */
export function Members({ organisation, members, actor, language }: Lists) {
  const t = team(language)
  return (
    <Table
      caption={t('members')}
      columns={[
        { key: 'name', label: t('name') },
        { key: 'role', label: t('role') },
        { key: 'since', label: t('since') },
        { key: 'action', label: t('action') },
      ]}
      rows={members.map((member) => ({
        name: <bdi>{member.name}</bdi>,
        role: roleName(language)(member.role),
        since: day(member.since, organisation, language),
        action: (
          <>
            {actor.signedIn && actor.accountId === member.accountId ? (
              <p class="hint">{t('you')}</p>
            ) : (
              <Confirm summary={t('phone')}>
                <p>{t('phoneSure')}</p>
                <ButtonForm action={href(routes.resetSecondFactor, { membership: member.membershipId })} kind="warning">
                  {t('phoneYes', { name: member.name })}
                </ButtonForm>
              </Confirm>
            )}
            <Confirm summary={t('end')}>
              <p>{t('endSure', { role: roleName(language)(member.role) })}</p>
              <ButtonForm action={href(routes.endMembership, { membership: member.membershipId })} kind="warning">
                {t('endYes', { name: member.name })}
              </ButtonForm>
            </Confirm>
          </>
        ),
      }))}
    />
  )
}

/** The invitations that wait, each with the way to cancel it. */
export function Invitations({ organisation, waiting, language }: Lists) {
  const t = team(language)
  if (waiting.length === 0) return <EmptyState title={t('waitingNone')} />
  return (
    <Table
      caption={t('waiting')}
      columns={[
        { key: 'name', label: t('name') },
        { key: 'role', label: t('role') },
        { key: 'action', label: t('action') },
      ]}
      rows={waiting.map((invitation) => ({
        name: (
          <>
            <bdi>{invitation.name}</bdi>
            <br />
            <bdi dir="ltr">{invitation.email}</bdi>
          </>
        ),
        role: (
          <>
            {roleName(language)(invitation.role)}
            <p class="hint">{t('until', { day: day(invitation.expiresAt, organisation, language) })}</p>
          </>
        ),
        action: (
          <ButtonForm action={href(routes.revokeInvitation, { invitation: invitation.id })} of={invitation.name}>
            {t('revoke')}
          </ButtonForm>
        ),
      }))}
    />
  )
}
