import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { findOrganisationForUpdate, findSite, removeSite } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'

export const removePlace = act({
  name: 'remove-site',
  title: 'Retirer un lieu d’un organisme',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), site: id<'site'>() }),
  async load(tx, { card: asked, site: wanted }) {
    const card = await findOrganisationForUpdate(tx, asked)
    const site = await findSite(tx, asked, wanted)
    return card === undefined || site === undefined ? undefined : { card, site }
  },
  allow: (actor, { card }) => mayKeep(actor, card),
  decide: ({ card, site }) => ok({ cardId: card.id, siteId: site.id }),
  save: (tx, { siteId }) => removeSite(tx, siteId),
  audit: ({ siteId }, { card }) => ({ about: card.id, organisation: card.memberId, detail: { site: siteId } }),
})
