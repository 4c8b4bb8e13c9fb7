import { createHash, randomBytes } from 'node:crypto'
import { pg } from '#platform/pg-types.ts'

/** Someone signed in, whose plan receives the writes. */
export type Person = { id: string; token: string }

/** Makes an organisation and a person with an open session, in SQL: the torture starts where the writes do. */
export async function makePerson(ownerUrl: string): Promise<Person> {
  const token = randomBytes(32).toString('base64url')
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `with organisation as (insert into identity.organisation (id, name, kind, territory, time_zone, created_at)
          values (gen_random_uuid(), 'Torture', 'community', 'QC', 'America/Toronto', now()) returning id),
        account as (insert into identity.account (id, name, language, created_at) values (gen_random_uuid(), 'Amina', 'fr', now()) returning id),
        session as (insert into identity.session (id, token_hash, account_id, way, created_at, seen_at, idle, ends_at)
          select gen_random_uuid(), $1, id, 'link', now(), now(), interval '1 day', now() + interval '1 day' from account)
      insert into people.person (id, organisation_id, account_id, name, sort_name, language, reach, created_by, created_at)
        select gen_random_uuid(), organisation.id, account.id, 'Amina', 'amina', 'fr', 'email', account.id, now() from organisation, account
      returning id`,
      [createHash('sha256').update(token).digest()],
    )
    return { id: rows[0]?.id ?? '', token }
  })
}

/** The words of all the actions stored in that person's plan. */
export function storedWords(ownerUrl: string, person: Person): Promise<string[]> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ what: string }>('select what from journey.plan_action where person_id = $1', [person.id])
    return rows.map(({ what }) => what)
  })
}

async function asOwner<Value>(ownerUrl: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
