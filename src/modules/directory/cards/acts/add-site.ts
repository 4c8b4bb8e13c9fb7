import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { siteFields } from '../card-fields.ts'
import { addSite, findOrganisationForUpdate } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { findWhere } from '../where.ts'

export const addPlace = act({
  name: 'add-site',
  title: 'Ajouter un lieu à un organisme',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), ...siteFields }),
  load: (tx, { card }) => findOrganisationForUpdate(tx, card),
  allow: mayKeep,
  decide(card, { card: _, ...fields }, { newId }) {
    const where = findWhere(fields.town, fields.place, fields.postalCode)
    return where.ok ? ok({ id: newId<'site'>(), organisationId: card.id, fields, where: where.value }) : where
  },
  save: (tx, site) => addSite(tx, site),
  audit: ({ id }, card) => ({ about: card.id, organisation: card.memberId, detail: { site: id } }),
})
