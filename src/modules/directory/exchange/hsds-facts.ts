import { z } from '#platform/fields.ts'
import { isStatus, widenStatuses } from '../eligibility/content/statuses.ts'
import type { DayRange, Facts } from '../eligibility/domain/facts.ts'
import { type SaidToSql, saidToSql } from '../eligibility/domain/said.ts'
import { placeById } from '../gazetteer/gazetteer.ts'

const place = z
  .string()
  .max(40)
  .refine((id) => placeById(id) !== undefined, 'no such place')

/**
 * What a program may say of the person it asks for, all of it optional: age in full years, full months lived in the country,
 * papers by our codes, a place of the gazetteer, levels of language from 0 to 6. By POST alone.
 */
export const facts = z.strictObject({
  age: z.int().min(0).max(120).optional(),
  months_of_residence: z.int().min(0).max(1200).optional(),
  statuses: z.array(z.string().refine(isStatus, 'no such status')).min(1).max(10).optional(),
  place: place.optional(),
  levels: z.record(z.string().regex(/^[a-z]{2,3}$/), z.int().min(0).max(6)).optional(),
  job_seeker: z.boolean().optional(),
  woman: z.boolean().optional(),
  income_support: z.boolean().optional(),
  disability: z.boolean().optional(),
  student: z.boolean().optional(),
  worker: z.boolean().optional(),
  parent: z.boolean().optional(),
})

/** The days between which somebody began what she has done for so many full years or months, on `day`. */
function began(day: Temporal.PlainDate, full: { years: number } | { months: number }): DayRange {
  const more = 'years' in full ? { years: full.years + 1 } : { months: full.months + 1 }
  return { from: day.subtract(more).add({ days: 1 }), to: day.subtract(full) }
}

/** The same, as the judge of criteria reads it on that day. */
export function factsFor(said: z.output<typeof facts>, day: Temporal.PlainDate): SaidToSql {
  const home = said.place === undefined ? undefined : placeById(said.place)
  const judged: Facts = {
    birth: said.age === undefined ? undefined : began(day, { years: said.age }),
    residence: said.months_of_residence === undefined ? undefined : began(day, { months: said.months_of_residence }),
    statuses: said.statuses && widenStatuses(said.statuses),
    places: home && [home.id, ...home.within],
    levels: said.levels,
    plain: onlySaid({
      'job-seeker': said.job_seeker,
      women: said.woman,
      'income-support': said.income_support,
      disability: said.disability,
      student: said.student,
      worker: said.worker,
      parent: said.parent,
    }),
  }
  return saidToSql(judged)
}

function onlySaid<Name extends string>(given: Record<Name, boolean | undefined>): Partial<Record<Name, boolean>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Record<Name, boolean>>
}
