import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { writeLetter } from '#platform/mail.ts'
import { href, routes } from '#routes'
import { addLink } from './answer-link-store.ts'
import type { Occasion } from './correspondence.ts'
import { linkDays } from './domain/answer-link.ts'
import type { ReferralId } from './domain/referral.ts'
import { letters } from './messages/letters.ts'
import type { Correspondents } from './queries/correspondents.ts'

type At = Pick<Moment, 'newId' | 'now' | 'origin'>

/**
 * Writes to the service, at the address it was first written to: with a link of its own when it has no account here, with the way to
 * its inbox when it has. False when it has no address: the counsellor calls.
 */
export async function writeToService(tx: Tx, referral: ReferralId, occasion: Occasion, who: Correspondents, at: At): Promise<boolean> {
  const { recipientEmail: to, recipientLanguage: language } = who
  if (to === null) return false
  const t = letters(language)
  if (!who.byLink) {
    const link = `${at.origin}${routes.referralInbox}`
    await writeLetter(tx, { to, language, subject: t('subject'), body: t('inbox', { link }), link }, at)
    return true
  }
  const { token } = await addLink(tx, { referralId: referral, sentTo: to }, at)
  const link = `${at.origin}${href(routes.answer, { token })}`
  const contact = who.reach === '' ? who.counsellor : t('contact', { name: who.counsellor, reach: who.reach })
  const way = t('way', { days: linkDays, contact })
  const body = t(occasion, { sender: `${who.counsellor} (${who.sender})`, service: who.serviceName, link, way })
  await writeLetter(tx, { to, language, subject: t('subject'), body, link }, at)
  return true
}

/** Tells who sent that there is news. */
export async function writeToSender(tx: Tx, referral: ReferralId, who: Correspondents, at: At): Promise<void> {
  if (who.senderEmail === null) return
  const t = letters(who.senderLanguage)
  const link = `${at.origin}${href(routes.referral, { referral })}`
  await writeLetter(tx, { to: who.senderEmail, language: who.senderLanguage, subject: t('subject'), body: t('news', { link }), link }, at)
}

/** Tells her that a question waits, when she has an address; it waits in her referral in any case. */
export async function writeToPerson(tx: Tx, referral: ReferralId, who: Correspondents, at: At): Promise<void> {
  if (who.personEmail === null) return
  const t = letters(who.personLanguage)
  const link = `${at.origin}${href(routes.myReferral, { referral })}`
  await writeLetter(tx, { to: who.personEmail, language: who.personLanguage, subject: t('subject'), body: t('person', { link }), link }, at)
}
