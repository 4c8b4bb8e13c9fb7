import type { OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** An organisation that accompanies, hosts, trains or funds. `timeZone` is an IANA name. */
export type Organisation = {
  id: OrganisationId
  name: string
  kind: string
  territory: string
  timeZone: string
  phone: string | null
  email: string | null
}

/** One organisation, or undefined. Organisations are public: everyone may know who can hold her record. */
export async function findOrganisation(tx: Tx, id: OrganisationId): Promise<Organisation | undefined> {
  const row = await organisations(tx).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : read(row)
}

/** Every organisation, by name. */
export async function listOrganisations(tx: Tx): Promise<Organisation[]> {
  return (await organisations(tx).orderBy('name').orderBy('id').execute()).map(read)
}

function organisations(tx: Tx) {
  return tx.selectFrom('identity.organisation').select(['id', 'name', 'kind', 'territory', 'time_zone', 'phone', 'email'])
}

type Row = { id: string; name: string; kind: string; territory: string; time_zone: string; phone: string | null; email: string | null }

function read({ id, time_zone, ...row }: Row): Organisation {
  return { id: id as OrganisationId, timeZone: time_zone, ...row }
}
