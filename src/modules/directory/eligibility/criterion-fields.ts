import { id, optionalChoice, optionalDay, optionalText, version, z } from '#platform/fields.ts'
import { optionalCount } from '../cards/card-fields.ts'
import { findAreas } from '../cards/where.ts'
import { isStatusOrGroup } from './content/statuses.ts'
import { type Criterion, type CriterionName, criterionNames, plainNames } from './domain/criterion.ts'

const says = optionalChoice(['open'])
const plain = optionalChoice(['open', 'yes', 'no'])
const level = optionalChoice(['0', '1', '2', '3', '4', '5', '6']).transform((value) => (value === null ? null : Number(value)))

const fields = z.object({
  validFrom: optionalDay,
  validTo: optionalDay,
  ageSays: says,
  minAge: optionalCount(120),
  maxAge: optionalCount(120),
  residenceSays: says,
  minMonths: optionalCount(1200),
  maxMonths: optionalCount(1200),
  statusSays: says,
  statuses: z
    .preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(z.string()))
    .transform((codes, context) => {
      const known = codes.filter(isStatusOrGroup)
      if (known.length < codes.length) context.addIssue({ code: 'custom', message: 'not-a-choice' })
      return known
    }),
  areaSays: says,
  areas: optionalText(4000).transform((text, context) => {
    const found = findAreas(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    if (found.ok) return found.value
    context.addIssue({ code: 'custom', message: 'not-a-choice' })
    return z.NEVER
  }),
  levelSays: says,
  levelLanguage: optionalText(3).pipe(z.string().regex(/^(?:[a-z]{2,3})?$/, 'not-a-choice')),
  minLevel: level,
  maxLevel: level,
  'job-seeker': plain,
  women: optionalChoice(['open', 'yes']),
  'income-support': plain,
  disability: plain,
  student: plain,
  worker: plain,
  parent: plain,
})

type Typed = z.output<typeof fields>

/** One row as its form says it. A bound that is given says more than « open to all ». */
export const criterionFields = fields
  .superRefine((typed, context) => {
    const disorder = (min: number | null, max: number | null, path: string) => {
      if (min !== null && max !== null && min > max) context.addIssue({ code: 'custom', path: [path], message: 'not-a-number' })
    }
    disorder(typed.minAge, typed.maxAge, 'maxAge')
    disorder(typed.minMonths, typed.maxMonths, 'maxMonths')
    disorder(typed.minLevel, typed.maxLevel, 'maxLevel')
    if (typed.validFrom !== null && typed.validTo !== null && Temporal.PlainDate.compare(typed.validFrom, typed.validTo) > 0)
      context.addIssue({ code: 'custom', path: ['validTo'], message: 'day-too-early' })
    if ((typed.minLevel !== null || typed.maxLevel !== null) && typed.levelLanguage === '')
      context.addIssue({ code: 'custom', path: ['levelLanguage'], message: 'required' })
  })
  .transform(rowOf)

function rowOf(typed: Typed): Criterion {
  const bounded = typed.minLevel !== null || typed.maxLevel !== null
  const row = {
    validFrom: typed.validFrom,
    validTo: typed.validTo,
    age: { min: typed.minAge, max: typed.maxAge },
    residence: { min: typed.minMonths, max: typed.maxMonths },
    statuses: typed.statuses.length === 0 ? null : typed.statuses,
    areas: typed.areas.length === 0 ? null : typed.areas,
    level: bounded ? { language: typed.levelLanguage, min: typed.minLevel, max: typed.maxLevel } : null,
    plain: Object.fromEntries(
      plainNames.flatMap((name) => (typed[name] === 'yes' || typed[name] === 'no' ? [[name, typed[name] === 'yes']] : [])),
    ),
  }
  return { ...row, documented: criterionNames.filter((name) => isSaid(typed, name)) }
}

function isSaid(typed: Typed, name: CriterionName): boolean {
  if (name === 'age') return typed.ageSays !== null || typed.minAge !== null || typed.maxAge !== null
  if (name === 'residence') return typed.residenceSays !== null || typed.minMonths !== null || typed.maxMonths !== null
  if (name === 'status') return typed.statusSays !== null || typed.statuses.length > 0
  if (name === 'area') return typed.areaSays !== null || typed.areas.length > 0
  if (name === 'level') return typed.levelSays !== null || typed.minLevel !== null || typed.maxLevel !== null
  return typed[name] !== null
}

/** Which row of which service, and from which version of its card it was written. A row beyond the last is a new one. */
export const rowFields = z.object({
  service: id<'service'>(),
  version,
  row: optionalText(2)
    .pipe(z.string().regex(/^\d{1,2}$/, 'not-readable'))
    .transform(Number),
})
