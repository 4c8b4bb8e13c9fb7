import type { Member } from '#kernel/actor.ts'
import type { Language } from '#platform/i18n.ts'
import type { OwnAccount } from '../queries/find-account.ts'

/** What each part of the account page is drawn from. */
export type Part = { account: OwnAccount; actor: Member; language: Language }

/** The clock to show moments by: that of the organisation one works for now. */
export function clockOf({ account, actor }: Part): string {
  return account.organisations.find(({ id }) => id === actor.organisationId)?.timeZone ?? 'America/Toronto'
}
