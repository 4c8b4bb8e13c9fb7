import type { TestHouse } from '#test/support/house.ts'

export const tables = {}

/** Every service that said nothing yet says for whom it is: adults who are learning French, or whoever looks for a job. */
export async function fill({ owner }: TestHouse): Promise<void> {
  await owner(
    `insert into directory.criterion (service_id, position, min_age, level_language, min_level, max_level, job_seeker, documented)
     select s.id, row.*, directory.criterion_names() from directory.service s,
       (values (1, 18::smallint, 'fr', 1::smallint, 3::smallint, null::boolean), (2, null, null, null, null, true)) row
     where not exists (select from directory.criterion c where c.service_id = s.id)`,
  )
}
