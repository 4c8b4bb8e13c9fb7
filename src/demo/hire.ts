import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { createFirstAdministrator } from '#modules/identity/index.ts'
import { newId } from '#platform/new-id.ts'
import type { Stage } from './one-transaction.ts'
import { type OrganisationKey, organisations } from './organisations.ts'
import { administrator, type StaffKey, staff } from './staff.ts'

const clocks = { QC: 'America/Toronto', FR: 'Europe/Paris', IT: 'Europe/Rome' }

export type Hired = { organisations: Record<OrganisationKey, OrganisationId>; employees: Record<StaffKey, AccountId>; administrator: AccountId }

/** Opens the organisations and takes everybody on, at the door. */
export async function hire({ tx, play }: Stage, now: Temporal.Instant): Promise<Hired> {
  await play('maillon_door')
  const first = await createFirstAdministrator(tx, { ...administrator, origin: '', now })
  if (!first.ok) throw new Error('the demo already has an administrator')
  const opened: Partial<Record<OrganisationKey, OrganisationId>> = {}
  for (const [key, { name, kind, territory, phone, email }] of Object.entries(organisations)) {
    const id = newId<'organisation'>(now)
    await tx.insertInto('identity.organisation').values({ id, name, kind, territory, time_zone: clocks[territory], phone, email, created_at: now }).execute()
    opened[key as OrganisationKey] = id
  }
  const employed: Partial<Record<StaffKey, AccountId>> = {}
  for (const [key, { name, email, language, works, role }] of Object.entries(staff)) {
    const id = newId<'account'>(now)
    await tx.insertInto('identity.account').values({ id, name, email, language, created_at: now }).execute()
    await tx.insertInto('identity.membership').values({ id: newId(now), account_id: id, organisation_id: opened[works] ?? '', role, since: now }).execute()
    employed[key as StaffKey] = id
  }
  return { organisations: opened as Hired['organisations'], employees: employed as Hired['employees'], administrator: first.value.accountId }
}
