import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'

export type ContactId = Id<'network-contact'>

/** Where somebody is known from: the sectors of the map, in the order they are drawn and listed. */
export const origins = ['family', 'community', 'work', 'school', 'neighbourhood', 'organisation', 'trade', 'other'] as const
export type Origin = (typeof origins)[number]

/** How close somebody is: the rings of the map, from the middle out. Nobody is worth more for being near. */
export const closenesses = ['near', 'known', 'to-meet'] as const
export type Closeness = (typeof closenesses)[number]

/** What somebody may bring. Money lent is left out on purpose: no loan is ever suggested, and least of all from a friend. */
export const gifts = ['advice', 'hand', 'customers', 'place', 'encouragement', 'language', 'other'] as const
export type Gift = (typeof gifts)[number]

/** Somebody else, as the person names her: a first name or a nickname is enough. */
export type ContactWords = { name: string; origin: Origin; closeness: Closeness; brings: readonly Gift[]; words: string }

export type Contact = ContactWords & { id: ContactId; createdAt: Temporal.Instant; changedAt: Temporal.Instant; version: number }

export function newContact(id: ContactId, words: ContactWords, now: Temporal.Instant): Contact {
  return { ...words, id, createdAt: now, changedAt: now, version: 1 }
}

/** Says a contact in other words. `changed-elsewhere`: it is no longer the version she saw. */
export function rewordContact(contact: Contact, words: ContactWords, seen: number, now: Temporal.Instant) {
  if (contact.version !== seen) return refused('changed-elsewhere')
  return ok<Contact>({ ...contact, ...words, changedAt: now, version: contact.version + 1 })
}

/** Contacts by where they are from; within one, near first, then as they were written. Every origin is there, empty or not. */
export function groupByOrigin(contacts: readonly Contact[]): { origin: Origin; contacts: Contact[] }[] {
  return origins.map((origin) => ({ origin, contacts: contacts.filter((each) => each.origin === origin).sort(inListOrder) }))
}

function inListOrder(one: Contact, other: Contact): number {
  const rings = closenesses.indexOf(one.closeness) - closenesses.indexOf(other.closeness)
  return rings || Temporal.Instant.compare(one.createdAt, other.createdAt)
}
