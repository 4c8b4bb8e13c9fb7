import { holds } from '#kernel/actor.ts'
import { isId } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, optionalText, version, z } from '#platform/fields.ts'
import { findOrganisationForUpdate, saveMember } from '../card-store.ts'
import { listMembers } from '../queries/list-members.ts'

/** Says which organisation of the instance keeps a card, or that none does. From then on its people change the card and have its requests. */
export const tieCard = act({
  name: 'tie-card',
  title: 'Dire quelle organisation tient une fiche',
  who: ['administrator'],
  input: z.object({
    card: id<'organisation-card'>(),
    version,
    member: optionalText(36).refine((value) => value === '' || isId<'organisation'>(value), 'not-a-choice'),
  }),
  async load(tx, { card }) {
    const found = await findOrganisationForUpdate(tx, card)
    return found === undefined ? undefined : { card: found, members: await listMembers(tx) }
  },
  allow: (actor) => holds(actor, 'administrator'),
  decide({ card, members }, { version: seen, member }) {
    if (card.version !== seen) return refused('changed-elsewhere')
    const chosen = members.find((each) => each.id === member)
    if (member !== '' && chosen === undefined) return refused('no-such-member')
    const after = chosen?.id ?? null
    return after === card.memberId ? refused('already-so') : ok({ card, before: card.memberId, after })
  },
  save: (tx, { card, after }, { now }) => saveMember(tx, card.id, after, card.version, now),
  audit: ({ card, before, after }) => ({ about: card.id, organisation: after ?? before, detail: { before, after } }),
})
