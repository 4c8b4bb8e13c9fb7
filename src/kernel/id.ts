declare const kind: unique symbol

/** A string that can only be used for one kind of thing: a PersonId is not an OrganisationId. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type AccountId = Id<'account'>
export type PersonId = Id<'person'>
export type OrganisationId = Id<'organisation'>
export type SessionId = Id<'session'>

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** True when `text` has the shape of one of our ids: a lower-case UUID. Says nothing about what it names. */
export function isId<Kind extends string>(text: string): text is Id<Kind> {
  return pattern.test(text)
}
