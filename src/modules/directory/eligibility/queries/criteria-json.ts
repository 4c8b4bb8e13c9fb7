import { type RawBuilder, sql } from 'kysely'
import type { Criterion } from '../domain/criterion.ts'
import { type CriterionRow, criterionOf } from './find-criteria.ts'

/** The rows of criteria of one service, in their order, as JSON without what they leave empty; null when it wrote none. */
export const criteriaInJson = (service: RawBuilder<unknown>): RawBuilder<string | null> => sql`(
  select jsonb_agg(jsonb_strip_nulls(to_jsonb(c) - '{service_id,position,complete,musts,area_drawers,status_drawers}'::text[]) order by c.position)
  from directory.criterion c where c.service_id = ${service})`

const empty: CriterionRow = {
  valid_from: null,
  valid_to: null,
  min_age: null,
  max_age: null,
  min_months_residence: null,
  max_months_residence: null,
  level_language: null,
  min_level: null,
  max_level: null,
  statuses: null,
  areas: null,
  job_seeker: null,
  women: null,
  income_support: null,
  disability: null,
  student: null,
  worker: null,
  parent: null,
  documented: [],
}

/** Reads them back; none from an empty text. */
export function criteriaFromJson(text: string): Criterion[] {
  if (text === '') return []
  const rows = JSON.parse(text) as (Partial<Omit<CriterionRow, 'valid_from' | 'valid_to'>> & { valid_from?: string; valid_to?: string })[]
  return rows.map(({ valid_from, valid_to, ...row }) =>
    criterionOf({ ...empty, ...row, valid_from: dayFrom(valid_from), valid_to: dayFrom(valid_to) }),
  )
}

const dayFrom = (text: string | undefined) => (text === undefined ? null : Temporal.PlainDate.from(text))
