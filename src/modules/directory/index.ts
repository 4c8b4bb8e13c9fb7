/** What other modules may ask of the directory: what is offered, by whom, and for which need. */
export { type CardId, type OrganisationCard, type ServiceCard, type ServiceId, type Site, servedStages } from './cards/domain/card.ts'
export { associationRoles, isNeed, type Named, type Need, needByCode, needGroups, needs, serviceKinds } from './cards/needs.ts'
export { findOrganisationCard, sitesOfOrganisation } from './cards/queries/find-organisation.ts'
export { findServicesByWords } from './cards/queries/find-by-words.ts'
export { findService, findServices, servicesOf } from './cards/queries/find-service.ts'
export type { Facet, FoundService, SearchPage } from './search/domain/search-page.ts'
export { type Around, anySearch, type SearchQuery } from './search/domain/search-query.ts'
export { searchServices } from './search/queries/search-services.ts'
