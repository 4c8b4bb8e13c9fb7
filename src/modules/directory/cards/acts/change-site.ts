import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { siteFields } from '../card-fields.ts'
import { findOrganisationForUpdate, findSite, saveSite } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { findWhere } from '../where.ts'

export const changePlace = act({
  name: 'change-site',
  title: 'Modifier un lieu d’un organisme',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), site: id<'site'>(), ...siteFields }),
  async load(tx, { card: asked, site: wanted }) {
    const card = await findOrganisationForUpdate(tx, asked)
    const site = await findSite(tx, asked, wanted)
    return card === undefined || site === undefined ? undefined : { card, site }
  },
  allow: (actor, { card }) => mayKeep(actor, card),
  decide({ card, site }, { card: _, site: __, ...fields }) {
    // The town did not change: it stays where it was, whichever homonym it is.
    const chosen = fields.place ?? (fields.town === site.town ? site.placeId : null)
    const where = findWhere(fields.town, chosen, fields.postalCode)
    return where.ok ? ok({ id: site.id, organisationId: card.id, fields, where: where.value }) : where
  },
  save: (tx, site) => saveSite(tx, site),
  audit: ({ id }, { card }) => ({ about: card.id, organisation: card.memberId, detail: { site: id } }),
})
