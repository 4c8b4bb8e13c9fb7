import { createHash, randomBytes } from 'node:crypto'
import { pg } from '#platform/pg-types.ts'

export type Filled = { counsellorToken: string; personToken: string; personId: string; seconds: number }

const token = () => randomBytes(32).toString('base64url')
const hashed = (text: string) => createHash('sha256').update(text).digest()

/**
 * Fills a migrated database with organisations and records of the size measured: one organisation of a fifth of all
 * records, the others sharing the rest; a counsellor accompanies about a hundred; each record with consents, ten answers, three actions, a decision, readings.
 * In SQL, as the owner: through the acts it would take hours, and here the walls are not what is being filled.
 */
export async function fill(ownerUrl: string, organisations: number, records: number): Promise<Filled> {
  const started = performance.now()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values)
  await run(`create temp table org as select n, gen_random_uuid() as id from generate_series(1, ${organisations}) n`)
  await run(
    `insert into identity.organisation select id, 'Organisme ' || n, 'community', 'QC', 'America/Toronto', null, null, now() from org`,
  )
  await run(
    `create temp table staff as select o.n as org, o.id as organisation_id, k, gen_random_uuid() as id from org o, generate_series(1, case when o.n = 1 then ${Math.ceil(records / 500)} else ${Math.ceil((records * 0.8) / organisations / 100)} end) k`,
  )
  await run(
    `insert into identity.account (id, name, email, language, created_at) select id, 'Conseil ' || org || '-' || k, org || '.' || k || '@example.org', 'fr', now() from staff`,
  )
  await run(
    `insert into identity.membership (id, account_id, organisation_id, role, since) select gen_random_uuid(), id, organisation_id, 'counsellor', now() from staff`,
  )
  await run(`create temp table rec as
    select n, gen_random_uuid() as id, case when n <= ${records} / 5 then 1 else 2 + n % (${organisations} - 1) end as org,
      (array['Amina','Fatou','Juan','Olena','Mei','Karim','Rosa','Samuel','Priya','Yusuf'])[1 + n % 10] || ' ' ||
      (array['Diallo','Nguyen','Garcia','Kovalenko','Wang','Haddad','Silva','Okafor','Sharma','Demir','Tremblay'])[1 + (n / 10) % 11] || ' ' || n as name
    from generate_series(1, ${records}) n`)
  await run('create index on rec (org); create index on staff (org, k); analyze rec; analyze staff')
  await run(
    `create temp table held as select r.*, s.organisation_id, s.id as staff_id from rec r join staff s on s.org = r.org and s.k = 1 + r.n % (case when r.org = 1 then ${Math.ceil(records / 500)} else ${Math.ceil((records * 0.8) / organisations / 100)} end)`,
  )
  await run(`insert into people.person (id, organisation_id, name, sort_name, language, reach, stage, created_by, created_at)
    select id, organisation_id, name, lower(name), (array['fr','en','es','it','ar'])[1 + n % 5], 'email', (array['welcome','exploration','decision','plan'])[1 + n % 4], staff_id, now() from held`)
  await run(
    `insert into people.name_key select organisation_id, lower(split_part(name, ' ', 1)), id from held union select organisation_id, lower(split_part(name, ' ', 2)), id from held`,
  )
  await run(
    `insert into people.accompaniment (id, person_id, organisation_id, account_id, sort_name, reason, since) select gen_random_uuid(), id, organisation_id, staff_id, lower(name), 'first meeting', now() from held`,
  )
  await run(`insert into people.consent (id, receipt_id, person_id, recipient_id, purpose, field_group, given_at, until, wording_version, language, way)
    select gen_random_uuid(), gen_random_uuid(), h.id, h.organisation_id, 'accompaniment', g, now(), current_date + 300, '2026-11', 'fr', 'screen' from held h, unnest(array['contact','assessment','plan','decision']) g`)
  await run(`insert into journey.answer (person_id, indicator_id, level, at) select h.id, i, (array['not-yet','with-help','alone','can-show'])[1 + h.n % 4], now()
    from held h, unnest(array['D1-EX-S1','D1-EX-S2','D1-EX-SF1','D2-EX-S1','D3-EX-S1','D4-EX-S1','D5-EX-S1','D5-EX-SF1','D6-EX-S1','D6-EX-SE1']) i`)
  await run(
    `insert into journey.plan_action (id, person_id, what, due_on, created_at, changed_at) select gen_random_uuid(), h.id, 'Appeler un organisme ' || k, current_date + k * 7, now(), now() from held h, generate_series(1, 3) k`,
  )
  await run(
    `insert into journey.decision (id, person_id, outcome, words, at, way) select gen_random_uuid(), h.id, 'part-time', 'Je commence petit.', now(), 'self' from held h`,
  )
  await run(
    `insert into people.reading (id, person_id, account_id, organisation_id, reader_name, what, reason, at) select gen_random_uuid(), h.id, h.staff_id, h.organisation_id, 'Conseil', 'record', 'accompaniment', now() from held h, generate_series(1, 3) k`,
  )
  await run(
    `insert into people.appointment (id, person_id, organisation_id, account_id, starts_at, minutes, place) select gen_random_uuid(), h.id, h.organisation_id, h.staff_id, now() + (h.n % 30) * interval '1 day', 45, 'Bureau 2' from held h where h.n % 4 = 0`,
  )

  const { rows } = await run(`select id, staff_id, organisation_id from held where org = 1 order by n limit 1`)
  const { id: personId, staff_id: staffId, organisation_id: organisationId } = rows[0]
  const counsellorToken = token()
  const personToken = token()
  const account = (await run('select gen_random_uuid() as id')).rows[0].id
  const session = `insert into identity.session (id, token_hash, account_id, organisation_id, way, second_factor_at, created_at, seen_at, idle, ends_at)
    values (gen_random_uuid(), $1, $2, $3, 'link', $4, now(), now(), interval '1 day', now() + interval '1 day')`
  await run(session, [hashed(counsellorToken), staffId, organisationId, new Date().toISOString()])
  await run(`insert into identity.account (id, name, language, created_at) values ($1, 'Amina', 'ar', now())`, [account])
  await run('update people.person set account_id = $1 where id = $2', [account, personId])
  await run(session, [hashed(personToken), account, null, null])
  await run('vacuum analyze')
  await client.end()
  return { counsellorToken, personToken, personId, seconds: (performance.now() - started) / 1000 }
}
