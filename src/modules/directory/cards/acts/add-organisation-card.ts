import { holds } from '#kernel/actor.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { organisationFields } from '../card-fields.ts'
import { addOrganisationCard } from '../card-store.ts'
import type { CardId } from '../domain/card.ts'
import { keepers } from '../domain/rights.ts'

export const addCard = act({
  name: 'add-organisation-card',
  title: 'Ajouter la fiche d’un organisme',
  who: keepers,
  input: z.object(organisationFields),
  // Who runs the instance writes cards of organisations that are not here; the others, that of their own.
  load: async (_tx, _, { actor }) => ({ memberId: actor.signedIn && !holds(actor, 'administrator') ? actor.organisationId : null }),
  allow: (actor) => holds(actor, ...keepers),
  decide: ({ memberId }, fields, { newId }) => ({ ok: true, value: { id: newId<'organisation-card'>() as CardId, memberId, fields } }),
  save: (tx, card, moment) => addOrganisationCard(tx, card, moment),
  audit: ({ id, memberId }) => ({ about: id, organisation: memberId }),
})
