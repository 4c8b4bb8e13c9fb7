import { type Criterion, criterionNames, plainNames } from './domain/criterion.ts'
import type { Facts } from './domain/facts.ts'
import { judge } from './domain/judge.ts'

/** A fault somebody could write: `find` in the text of that SQL function becomes `put`. `planted` is SQL to run before. */
export type Mutant = { name: string; of: string; find: string | RegExp; put: string | ((...parts: string[]) => string); planted?: string }

/** Faults of SQL's third value, of ends and of what was never said. Each must be seen by the comparison. */
export const sqlMutants: Mutant[] = [
  {
    name: 'bool_and, for which true and NULL make true',
    of: 'fits',
    find: /select\n([\s\S]*)\n(?=\$)/,
    put: (_, all = '') => `select (select bool_and(met) from (values (${all.split('\n    and ').join('), (')})) given (met))\n`,
  },
  { name: 'what she did not say fails', of: 'fits', find: /select\n([\s\S]*)\n(?=\$)/, put: 'select coalesce(\n$1\n, false)\n' },
  { name: 'what she did not say is met', of: 'fits', find: /select\n([\s\S]*)\n(?=\$)/, put: 'select coalesce(\n$1\n, true)\n' },
  { name: 'any instead of all', of: 'fits', find: '\n    and (c.min_age', put: '\n    or (c.min_age' },
  { name: 'documented is not looked at', of: 'reach', find: 'when complete then 12 else 4', put: 'when true then 12 else 4' },
  {
    name: 'what the service never said is open to all',
    of: 'reach',
    find: 'when complete then 15 else 5',
    put: 'when true then 15 else 5',
  },
  { name: 'an age is above its least', of: 'fits', find: 'c.min_age <= f.min_age', put: 'c.min_age < f.min_age' },
  { name: 'the ends of a birth are swapped', of: 'fits', find: 'c.max_age >= f.max_age', put: 'c.max_age >= f.min_age' },
  { name: 'months count whole from their first day', of: 'full_months', find: 'then 1 else 0', put: 'then 0 else 0' },
  { name: 'a month less', of: 'full_months', find: /day from day\) </, put: 'day from day) <=' },
  { name: 'the day that ends a row is outside', of: 'in_force', find: 'c.valid_to >= day', put: 'c.valid_to > day' },
  {
    name: 'the quarters of her town are forgotten',
    of: 'fits',
    find: 'when c.areas && f.maybe_places then null',
    put: 'when false then null',
  },
  { name: 'the drawers decide alone', of: 'fits', find: 'else c.statuses && f.statuses end', put: 'else true end' },
  {
    name: 'NOT IN over a list that holds a NULL',
    of: 'reach',
    find: 'complete',
    put: 'complete',
    planted: `alter table directory.criterion drop column complete, drop constraint criterion_documented_check;
      update directory.criterion set documented = documented || null::text where cardinality(documented) < 12;
      alter table directory.criterion add column complete boolean;
      update directory.criterion set complete = not exists
        (select from unnest(directory.criterion_names()) name where name not in (select unnest(documented)));`,
  },
  {
    name: 'ANY over a list that holds a NULL',
    of: 'fits',
    find: 'else c.statuses && f.statuses end',
    put: 'else (select bool_or(held = any(c.statuses)) from unnest(f.statuses) held) end',
    planted: `alter table directory.criterion drop constraint criterion_statuses_check;
      update directory.criterion set statuses = statuses || null::text where statuses is not null;`,
  },
  {
    name: '<> ALL over a list that holds a NULL',
    of: 'fits',
    find: /when c.area_drawers & f.place_drawers = 0 then false\n\s+else c.areas && f.places or/,
    put: 'when false then false else not (select bool_and(place <> all(c.areas)) from unnest(f.places) place) or',
    planted: `alter table directory.criterion drop constraint criterion_areas_check;
      update directory.criterion set areas = areas || null::text where areas is not null;`,
  },
]

type Evaluator = (rows: readonly Criterion[], facts: Facts, day: Temporal.PlainDate) => string

const outcome: Evaluator = (rows, facts, day) => judge(rows, facts, day).outcome
const bare = { age: { min: null, max: null }, residence: { min: null, max: null }, statuses: null, areas: null, level: null, plain: {} }

/** The same kinds of fault on the side of TypeScript. */
export const typedMutants: Record<string, Evaluator> = {
  'documented is not looked at': (rows, facts, day) =>
    outcome(
      rows.map((row) => ({ ...row, documented: criterionNames })),
      facts,
      day,
    ),
  'what she did not say is no': (rows, facts, day) =>
    outcome(rows, { ...facts, plain: { ...Object.fromEntries(plainNames.map((name) => [name, false])), ...facts.plain } }, day),
  'an unknown status is a status she does not hold': (rows, facts, day) => outcome(rows, { statuses: [], ...definedOf(facts) }, day),
  'a row that nothing restricts is a yes': (rows, facts, day) =>
    outcome([...rows, { ...bare, validFrom: null, validTo: null, documented: criterionNames }], facts, day),
  'every row is needed': (rows, facts, day) => (rows.some((row) => outcome([row], facts, day) === 'no') ? 'no' : outcome(rows, facts, day)),
  'the day is not looked at': (rows, facts, day) =>
    outcome(
      rows.map((row) => ({ ...row, validFrom: null, validTo: null })),
      facts,
      day,
    ),
}

const definedOf = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts
