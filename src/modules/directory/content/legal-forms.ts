import type { z } from 'zod'
import { readContent } from '#platform/content/read-content.ts'
import type { Words } from '#platform/i18n.ts'
import type { Criterion, Fact, LegalForm, PlaceId } from '../domain/legal-form.ts'
import { placeIds } from '../domain/legal-form.ts'
import { placeFileSchema } from './legal-form-schema.ts'

/** A place whose legal forms we lay side by side: how its law speaks, its money, its forms in alphabetical order of their names. */
export type Place = { id: PlaceId; language: 'fr' | 'it'; currency: 'CAD' | 'EUR'; name: Words; forms: readonly LegalForm[] }

/** Quebec, France, Italy, from `content/legal-forms/`. An expert corrects a fact there, with its source and the day. */
export const places: readonly Place[] = placeIds.map((id) => placeOf(readContent(`legal-forms/${id}.json`, placeFileSchema)))

const byId = new Map(places.flatMap((place) => place.forms).map((form) => [form.id, form]))

/** One legal form by the id that its address carries. */
export function legalFormById(id: string): LegalForm | undefined {
  return byId.get(id)
}

/** The place of that id; the ids are those of `placeIds`, so it is always there. */
export function placeById(id: PlaceId): Place {
  const place = places.find((each) => each.id === id)
  if (place === undefined) throw new Error(`There is no place “${id}”.`)
  return place
}

/** Puts in the place of ids what they stand for. */
function placeOf(file: z.output<typeof placeFileSchema>): Place {
  const facts = new Map(file.facts.map((fact) => [fact.id, { ...fact, source: one(file.sources, fact.source) }]))
  const factOf = (id: string): Fact => one([...facts.values()], id)
  const forms = file.forms.map(({ criteria, more, rules, ...form }) => ({
    ...form,
    place: file.place.id,
    facts: Object.fromEntries(Object.entries(criteria).map(([criterion, id]) => [criterion, factOf(id)])) as Record<Criterion, Fact>,
    more: more.map(factOf),
    rules: rules.map((rule) => ({ ...rule, sure: factOf(rule.fact).confidence !== 'unverified' })),
  }))
  return { ...file.place, forms: forms.sort((one, other) => one.name.localeCompare(other.name, file.place.language)) }
}

function one<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`“${id}” is not there.`)
  return found
}
