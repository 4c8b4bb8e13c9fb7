/**
 * Why a service cannot take somebody. Said to the person in her language, so each is about the service or the situation and
 * never about her worth: first what the service lacks, then what stands in the way. `not-eligible` makes a doubt on the conditions
 * that the directory shows.
 */
export const refusalReasons = [
  'full',
  'not-eligible',
  'duplicate',
  'wrong-service',
  'not-our-language',
  'service-closed',
  'unreachable',
  'absent',
  'in-job',
  'in-training',
  'not-mobile',
  'not-interested',
  'other-obstacles',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Whose side a meeting failed on, as for any appointment; “not known” is an answer. */
export const causes = ['person', 'host', 'us', 'unknown'] as const
export type Cause = (typeof causes)[number]
