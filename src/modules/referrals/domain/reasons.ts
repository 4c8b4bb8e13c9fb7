/**
 * Why a service cannot take somebody. Said to the person in her language, so each is about the service or the situation and
 * never about her worth. `not-eligible` makes a doubt on the conditions that the directory shows.
 */
export const refusalReasons = [
  'full',
  'not-eligible',
  'wrong-service',
  'too-far',
  'not-our-language',
  'could-not-reach',
  'already-with-us',
  'service-closed',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Whose side a meeting failed on, as for any appointment; “not known” is an answer. */
export const causes = ['person', 'host', 'us', 'unknown'] as const
export type Cause = (typeof causes)[number]
