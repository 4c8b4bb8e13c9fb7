import { needs, serviceKinds } from '../cards/needs.ts'
import { publicNames, stageNames, taxonomyNames } from './content/terms.ts'
import { derivedId } from './derived-id.ts'
import { type Scheme, schemes, type Taxonomy, type Term } from './domain/write-hsds-parts.ts'

// Names are in the language of most cards; each term says so.
const language = 'fr'

function taxonomy(scheme: Scheme, version: string, uri?: string): Taxonomy {
  const [name, description] = taxonomyNames[scheme]
  return { id: derivedId('taxonomy', scheme), name, description, version, ...(uri === undefined ? {} : { uri }) }
}

const byScheme: Readonly<Record<Scheme, Taxonomy>> = {
  needs: taxonomy('needs', '1'),
  stages: taxonomy('stages', '1'),
  kinds: taxonomy('kinds', '1'),
  publics: taxonomy('publics', '1.0.8', 'https://github.com/gip-inclusion/data-inclusion-schema'),
}

const named: Readonly<Record<Scheme, readonly (readonly [code: string, name: string, about: string])[]>> = {
  needs: needs.map(({ code, title, hint }) => [code, title[language], hint[language]] as const),
  kinds: serviceKinds.map(({ code, title }) => [code, title[language], title[language]] as const),
  stages: Object.entries(stageNames).map(([code, name]) => [code, name, name] as const),
  publics: Object.entries(publicNames).map(([code, name]) => [code, name, name] as const),
}

function termsOf(scheme: Scheme): (Term & { scheme: Scheme })[] {
  const detail = byScheme[scheme]
  return named[scheme].map(([code, name, description]) => ({
    scheme,
    id: derivedId('term', scheme, code),
    code,
    name,
    description,
    taxonomy: detail.name,
    taxonomy_detail: detail,
    language,
  }))
}

const all = schemes.flatMap(termsOf)
const byCode = new Map(all.map((term) => [`${term.scheme} ${term.code}`, term]))

/** Our taxonomies, as HSDS gives them. */
export const taxonomies: readonly Taxonomy[] = schemes.map((scheme) => byScheme[scheme])

/** Every term of them, in the order of the taxonomies. */
export const terms: readonly Term[] = all.map(({ scheme: _, ...term }) => term)

export function termOf(scheme: Scheme, code: string): Term | undefined {
  const found = byCode.get(`${scheme} ${code}`)
  if (found === undefined) return undefined
  const { scheme: _, ...term } = found
  return term
}

/** The scheme and the code that a term's identifier stands for. */
export function codeOfTerm(id: string): { scheme: Scheme; code: string } | undefined {
  return all.find((term) => term.id === id)
}

/** The scheme that a taxonomy's identifier stands for. */
export function schemeOf(id: string): Scheme | undefined {
  return schemes.find((scheme) => byScheme[scheme].id === id)
}
