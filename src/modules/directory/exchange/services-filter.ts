import type { Filter } from './queries/open-lists.ts'
import { codeOfTerm, schemeOf } from './taxonomies.ts'

type Asked = {
  search?: string | undefined
  modified_after?: Temporal.Instant | undefined
  taxonomy_term_id?: string | undefined
  taxonomy_id?: string | undefined
  organization_id?: string | undefined
  postcode?: string | undefined
  languages?: readonly string[] | undefined
}

/** What a list is narrowed by, in our own words; `undefined` when a term or a taxonomy is asked that is none of ours: nothing answers. */
export function filterOf(asked: Asked): Filter | undefined {
  const { search, modified_after, taxonomy_term_id, taxonomy_id, organization_id, postcode, languages } = asked
  const term = taxonomy_term_id === undefined ? undefined : codeOfTerm(taxonomy_term_id)
  const scheme = taxonomy_id === undefined ? undefined : schemeOf(taxonomy_id)
  if (taxonomy_term_id !== undefined && term === undefined) return undefined
  if (taxonomy_id !== undefined && (scheme === undefined || (term !== undefined && term.scheme !== scheme))) return undefined
  return {
    words: search,
    organisation: organization_id,
    changedSince: modified_after,
    term: term ?? (scheme === undefined ? undefined : { scheme }),
    postalCode: postcode,
    languages,
  }
}
