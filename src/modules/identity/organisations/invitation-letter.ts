import type { Moment } from '#platform/act.ts'
import type { Letter } from '#platform/mail.ts'
import { href, routes } from '#routes'
import { invited } from './messages/invitation.ts'

/** The letter that carries an invitation. Its body names the organisation; its subject names nothing. */
export function invitationLetter(to: { email: string; organisation: string; token: string }, { origin, language, actor }: Moment): Letter {
  const t = invited(language)
  const link = `${origin}${href(routes.invitation, { token: to.token })}`
  const by = actor.signedIn ? actor.name : 'Maillon'
  return { to: to.email, language, subject: t('subject'), body: t('letter', { by, organisation: to.organisation, link }), link }
}
