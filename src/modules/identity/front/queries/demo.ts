import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { AccountId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language, Words } from '#platform/i18n.ts'

/** An account that anyone may try in a demo. No works: a person accompanied. `tells` is a word on her, when she has one. */
export type Persona = {
  accountId: AccountId
  name: string
  language: Language
  tells: Words | null
  works: { role: Role; organisation: string }[]
}

/** The demo's personas, in the order they are shown; none where there is no demo. */
export async function demoPersonas(tx: Tx): Promise<Persona[]> {
  const { rows } = await sql<Omit<Persona, 'accountId'> & { account_id: AccountId }>`select * from identity.demo_personas()`.execute(tx)
  return rows.map(({ account_id, ...persona }) => ({ accountId: account_id, ...persona }))
}

export type DemoLetter = {
  id: string
  to_address: string
  language: Language
  subject: string
  body: string
  link: string | null
  created_at: Temporal.Instant
}

/** The letters that the demo would have posted, the latest fifty; none where there is no demo. */
export async function demoLetters(tx: Tx): Promise<DemoLetter[]> {
  return (await sql<DemoLetter>`select * from identity.demo_letters()`.execute(tx)).rows
}
