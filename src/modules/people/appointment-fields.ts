import { choice, day, text, time } from '#platform/fields.ts'

export const lengths = ['15', '30', '45', '60', '90', '120', '180'] as const

/** When, for how long and where: what both forms of an appointment ask for. */
export const meetingShape = { on: day, at: time, minutes: choice(lengths).transform(Number), place: text(300) }
