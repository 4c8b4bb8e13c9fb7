import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/database.ts'
import type { ReferralId } from '../domain/referral.ts'
import type { ReferralState } from '../domain/steps.ts'

/** To whom the clocks write about a referral, and from whom. Read by the worker alone; nothing of the person's record. */
export type Correspondents = {
  state: ReferralState
  serviceName: string
  timeZone: string
  /** The organisation that sends, its counsellor, and how to reach them. */
  sender: string
  counsellor: string
  reach: string
  senderEmail: string | null
  senderLanguage: Language
  recipientEmail: string | null
  recipientLanguage: Language
  /** The service has no account here: it answers by a mailed link. */
  byLink: boolean
  personEmail: string | null
  personLanguage: Language
  /** Her consent stands and the referral is not long over. */
  stands: boolean
}

export async function findCorrespondents(tx: Tx, referral: ReferralId): Promise<Correspondents | undefined> {
  const { rows } = await sql<Correspondents>`
    select r.state, r.service_name as "serviceName", c.time_zone as "timeZone", c.sender, c.counsellor, c.reach,
      c.sender_email as "senderEmail", c.sender_language as "senderLanguage",
      c.recipient_email as "recipientEmail", c.recipient_language as "recipientLanguage", c.by_link as "byLink",
      c.person_email as "personEmail", c.person_language as "personLanguage", c.stands
    from referrals.referral r, referrals.correspondents(r.id) c where r.id = ${referral}`.execute(tx)
  return rows[0]
}
