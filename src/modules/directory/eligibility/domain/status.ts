/** A status of one country, such as `fr-receipt`, or a group of statuses, such as `protected`. Only `content/statuses.ts` makes one. */
export type StatusOrGroup = string & { readonly [known]: true }
declare const known: unique symbol
