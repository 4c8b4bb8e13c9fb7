import { optionalDay, optionalText, text } from '#platform/fields.ts'

const earliest = Temporal.PlainDate.from('2000-01-01')
const latest = Temporal.PlainDate.from('2099-12-31')

/** The fields of an action, the same to add it and to change it. Past days are taken: a plan may tell what was already done. */
export const actionFields = {
  what: text(500),
  dueOn: optionalDay
    .refine((day) => day === null || Temporal.PlainDate.compare(day, earliest) >= 0, 'day-too-early')
    .refine((day) => day === null || Temporal.PlainDate.compare(day, latest) <= 0, 'day-too-late'),
  resource: optionalText(300),
  trace: optionalText(2000),
}
