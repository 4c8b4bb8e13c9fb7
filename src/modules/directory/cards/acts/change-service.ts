import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { serviceFields } from '../card-fields.ts'
import { findServiceForUpdate } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { sitesOfOrganisation } from '../queries/find-organisation.ts'
import { saveService } from '../service-store.ts'
import { findAreas } from '../where.ts'

export const changeService = act({
  name: 'change-service',
  title: 'Modifier un service',
  who: keepers,
  input: z.object({ service: id<'service'>(), version, ...serviceFields }),
  async load(tx, { service: asked }) {
    const service = await findServiceForUpdate(tx, asked)
    if (service === undefined) return undefined
    return { service, sites: await sitesOfOrganisation(tx, service.organisation.id) }
  },
  allow: (actor, { service }) => mayKeep(actor, service.organisation),
  decide({ service, sites }, { version: seen, service: _, ...fields }) {
    if (seen !== service.version) return refused('changed-elsewhere')
    const areas = findAreas(fields.areas)
    if (!areas.ok) return areas
    const siteIds = sites.map(({ id }) => id).filter((site) => fields.siteIds.includes(site))
    return ok({ service, fields, siteIds, areas: fields.areas.length === 0 ? null : areas.value })
  },
  save: (tx, changed, moment) => saveService(tx, changed, moment),
  audit: (_, { service }) => ({ about: service.id, organisation: service.organisation.memberId }),
})
