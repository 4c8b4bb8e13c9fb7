/** What is known of a service for somebody, in the order in which `directory.outcome` numbers them. */
export const outcomes = ['no', 'undocumented', 'yes', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]
