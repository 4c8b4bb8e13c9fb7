import type { OrganisationId } from '#kernel/id.ts'
import { isId } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { optionalChoice, optionalText, z } from '#platform/fields.ts'
import { endConsents } from '../consent-store.ts'
import { fieldGroups } from '../domain/record.ts'
import { indexName } from '../person-store.ts'
import { findOwnRecord } from '../queries/find-record.ts'

const anyRecipient = optionalText(36).transform((value) => (isId<'organisation'>(value) ? value : null))

/** The person takes back one part, all that one organisation has, or everything. Her next reader finds nothing. */
export const withdrawConsent = act({
  name: 'withdraw-consent',
  title: 'Arrêter de partager',
  who: ['person'],
  input: z.object({ recipient: anyRecipient, group: optionalChoice(fieldGroups) }),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => actor.signedIn && actor.personId === record.id,
  decide: (record, { recipient, group }) => ok({ record, recipient: recipient as OrganisationId | null, group }),
  async save(tx, { record, recipient, group }, { now }) {
    // Without the contact an organisation can open nothing, so the other parts end with it.
    const fieldGroups = group === null || group === 'contact' ? undefined : [group]
    await endConsents(tx, record.id, { recipientId: recipient ?? undefined, fieldGroups }, { way: 'screen', at: now })
    await indexName(tx, record.id, record)
  },
  audit: ({ record, recipient, group }) => ({
    about: record.id,
    organisation: recipient ?? record.hostId,
    detail: { part: group ?? 'all', recipient: recipient ?? 'all' },
  }),
})
