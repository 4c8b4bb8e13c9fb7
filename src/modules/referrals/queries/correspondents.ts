import { type RawBuilder, sql } from 'kysely'
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

type Row = { [Name in keyof Correspondents]: Correspondents[Name] }

export async function findCorrespondents(tx: Tx, referral: ReferralId): Promise<Correspondents | undefined> {
  const columns: Record<Exclude<keyof Row, 'state' | 'serviceName'>, RawBuilder<unknown>> = {
    timeZone: sql`c.time_zone`,
    sender: sql`c.sender`,
    counsellor: sql`c.counsellor`,
    reach: sql`c.reach`,
    senderEmail: sql`c.sender_email`,
    senderLanguage: sql`c.sender_language`,
    recipientEmail: sql`c.recipient_email`,
    recipientLanguage: sql`c.recipient_language`,
    byLink: sql`c.by_link`,
    personEmail: sql`c.person_email`,
    personLanguage: sql`c.person_language`,
    stands: sql`c.stands`,
  }
  const named = Object.entries(columns).map(([name, column]) => sql`${column} as ${sql.id(name)}`)
  const { rows } = await sql<Row>`
    select r.state, r.service_name as "serviceName", ${sql.join(named)}
    from referrals.referral r, referrals.correspondents(r.id) c where r.id = ${referral}`.execute(tx)
  return rows[0]
}
