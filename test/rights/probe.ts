import type { ClientBase } from 'pg'
import { now } from './names.ts'
import type { Arrival } from './seekers.ts'

/** What became of one statement: so many rows touched, refused by a wall, or let through and stopped by a constraint. */
export type Outcome = { touched: number } | { refused: true } | { stopped: true }

/** Makes the function that tries one statement and undoes it. The caller's transaction undoes the function itself. */
export async function prepareProbe(owner: ClientBase): Promise<void> {
  await owner.query(`create function public.probe(statement text) returns text language plpgsql as $$
    declare touched bigint;
    begin
      execute statement;
      get diagnostics touched = row_count;
      raise exception using errcode = 'PROBE', message = touched::text;
    exception
      when sqlstate 'PROBE' then return sqlerrm;
      when insufficient_privilege then return 'refused';
      when integrity_constraint_violation then return 'stopped';
    end $$`)
}

/** Tries each statement as that somebody, under the role she comes with; every one of them is undone. */
export async function tryAs(owner: ClientBase, { who, token }: Arrival, statements: string[]): Promise<Outcome[]> {
  await owner.query('savepoint arrival')
  // Foreign keys are checked after the walls; without them a refused row is a row the walls refused.
  await owner.query('set local session_replication_role = replica')
  await owner.query(`set local role ${who.server}`)
  if (token === null)
    await owner.query(`select set_config('maillon.session', '', true), set_config('maillon.now', $1, true)`, [now.toString()])
  else await owner.query('select ctx.enter($1, $2)', [token, now.toString()])
  const { rows } = await owner.query<{ outcome: string }>(
    'select public.probe(s) as outcome from unnest($1::text[]) with ordinality t (s, n) order by n',
    [statements],
  )
  await owner.query('rollback to arrival')
  return rows.map(({ outcome }) =>
    outcome === 'refused' ? { refused: true } : outcome === 'stopped' ? { stopped: true } : { touched: Number(outcome) },
  )
}
