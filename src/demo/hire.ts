import type { AccountId, OrganisationId } from '#kernel/id.ts'
import { createFirstAdministrator } from '#modules/identity/index.ts'
import type { Players } from './acting.ts'
import type { Stage } from './one-transaction.ts'
import { type OrganisationKey, organisations } from './organisations.ts'
import { administrator, type Employee, type StaffKey, staff } from './staff.ts'

export type Hired = {
  organisations: Record<OrganisationKey, OrganisationId>
  employees: Record<StaffKey, AccountId>
  administrator: AccountId
}

type Invited = { letter: { link?: string } }

/** The administrator opens each organisation and invites its manager, who invites the team; each accepts from the letter. */
export async function hire(stage: Stage, players: Players, at: Temporal.Instant): Promise<Hired> {
  await stage.play('maillon_door')
  const first = await createFirstAdministrator(stage.tx, { ...administrator, origin: '', now: at })
  if (!first.ok) throw new Error('the demo already has an administrator')
  const opened: Partial<Record<OrganisationKey, OrganisationId>> = {}
  const employees: Partial<Record<StaffKey, AccountId>> = {}

  for (const [key, { manager, name, ...facts }] of entriesOf(organisations)) {
    const { kind, territory, phone, email: contact } = facts
    const fields = { organisation: name, kind, territory, phone, contact, name: staff[manager].name, email: staff[manager].email }
    const invited = await players
      .as(first.value.accountId)
      .does<Invited & { organisation: { id: OrganisationId } }>('open-organisation', fields, at)
    opened[key] = invited.organisation.id
    employees[manager] = await accept(invited)
  }
  for (const [key, { name, email, works, role }] of entriesOf<StaffKey, Employee>(staff)) {
    if (role === 'manager') continue
    const manager = employees[organisations[works].manager]
    if (manager === undefined) throw new Error(`nobody to invite ${name}`)
    employees[key] = await accept(await players.as(manager).does<Invited>('invite-colleague', { name, email, role }, at))
  }
  for (const [key, { language }] of entriesOf<StaffKey, Employee>(staff)) {
    const account = employees[key]
    if (account !== undefined && language !== 'fr')
      await players.as(account).does('change-preferences', { language, second: 'fr', theme: '' }, at)
  }
  return {
    organisations: opened as Hired['organisations'],
    employees: employees as Hired['employees'],
    administrator: first.value.accountId,
  }

  async function accept({ letter }: Invited): Promise<AccountId> {
    const token = letter.link?.split('/').at(-1) ?? ''
    return (await players.atTheDoor<{ membership: { accountId: AccountId } }>('accept-invitation', { token }, at)).membership.accountId
  }
}

function entriesOf<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}
