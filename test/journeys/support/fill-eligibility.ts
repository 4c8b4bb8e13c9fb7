import { columnsOf } from '#modules/directory/eligibility/criterion-store.ts'
import { criterionNames, openTo } from '#modules/directory/eligibility/domain/criterion.ts'
import type { TestHouse } from '#test/support/house.ts'

export const tables = {}

/** Every service says for whom it is: some are open to all, some ask for an age and a level, some say little. */
export async function fill({ owner }: TestHouse): Promise<void> {
  const open = openTo(criterionNames)
  const rows = [
    { ...open, age: { min: 18, max: null }, level: { language: 'fr', min: 1, max: 3 } },
    { ...open, plain: { 'job-seeker': true } },
  ]
  const columns = Object.keys(columnsOf(open)).join(', ')
  await owner(
    `insert into directory.criterion (service_id, position, ${columns})
     select s.id, given.at, ${columns.replace(/(\w+)/g, 'row.$1')} from directory.service s,
       jsonb_array_elements($1::jsonb) with ordinality as given (one, at), jsonb_populate_record(null::directory.criterion, given.one) row
     where not exists (select from directory.criterion c where c.service_id = s.id)`,
    [JSON.stringify(rows.map(columnsOf))],
  )
}
