import type { Selectable } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { DirectoryCriterion } from '#platform/database-types.ts'
import { isStatusOrGroup } from '../content/statuses.ts'
import { type Criterion, type CriterionName, criterionNames } from '../domain/criterion.ts'
import type { StatusOrGroup } from '../domain/status.ts'

/** The rows of a service, in their order: for `judge`. None when it never wrote any. */
export async function findCriteria(tx: Tx, service: Id<'service'>): Promise<Criterion[]> {
  return (await findCriteriaOf(tx, [service])).get(service) ?? []
}

/** The rows of several services at once; a service without rows is absent. */
async function findCriteriaOf(tx: Tx, services: readonly string[]): Promise<Map<string, Criterion[]>> {
  if (services.length === 0) return new Map()
  const rows = await tx
    .selectFrom('directory.criterion')
    .selectAll()
    .where('service_id', 'in', [...services])
    .orderBy('service_id')
    .orderBy('position')
    .execute()
  const found = new Map<string, Criterion[]>()
  for (const row of rows) found.set(row.service_id, [...(found.get(row.service_id) ?? []), criterionOf(row)])
  return found
}

/** What the rules read of a row; the rest is kept from it. */
export type CriterionRow = Omit<
  Selectable<DirectoryCriterion>,
  'service_id' | 'position' | 'complete' | 'musts' | 'area_drawers' | 'status_drawers'
>

/** A row of `directory.criterion` as the rules know it. */
export function criterionOf(row: CriterionRow): Criterion {
  return {
    validFrom: row.valid_from,
    validTo: row.valid_to,
    documented: criterionNames.filter((name) => row.documented.includes(name)),
    age: { min: row.min_age, max: row.max_age },
    residence: { min: row.min_months_residence, max: row.max_months_residence },
    statuses: row.statuses === null ? null : row.statuses.map(known),
    areas: row.areas,
    level: row.level_language === null ? null : { language: row.level_language, min: row.min_level, max: row.max_level },
    plain: plainOf(row),
  }
}

function known(code: string): StatusOrGroup {
  if (!isStatusOrGroup(code)) throw new RangeError(`There is no status “${code}”.`)
  return code
}

function plainOf(row: CriterionRow): Criterion['plain'] {
  const given = {
    'job-seeker': row.job_seeker,
    women: row.women,
    'income-support': row.income_support,
    disability: row.disability,
    student: row.student,
    worker: row.worker,
    parent: row.parent,
  } satisfies Partial<Record<CriterionName, boolean | null>>
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
}
