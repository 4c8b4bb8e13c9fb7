import { door } from '#platform/door.ts'
import { z } from '#platform/fields.ts'
import { routes } from '#routes'
import { listed, nested, one, pageOf, sliceOf, uuid } from '../hsds-questions.ts'
import { taxonomy, taxonomyTerm } from '../profile/hsds-parts.ts'
import { pageOf as pageShape } from '../profile/hsds-profile.ts'
import { taxonomies, terms } from '../taxonomies.ts'

const words = { search: z.string().max(200).optional() }

type Asked = { page: number; per_page: number; search?: string | undefined }

/** One page of a list that is held in memory; it changes with the product only. */
function pageFrom<Item extends { name: string }>(list: readonly Item[], asked: Asked) {
  const wanted = (asked.search ?? '').toLowerCase()
  const found = list.filter(({ name }) => name.toLowerCase().includes(wanted))
  const { offset, limit } = sliceOf(asked)
  return { body: pageOf(found.length, asked, found.slice(offset, offset + limit)), changedAt: null }
}

export const hsdsTaxonomiesDoor = door({
  name: 'hsds-taxonomies',
  title: 'Les vocabulaires',
  path: routes.hsdsTaxonomies,
  methods: ['GET', 'POST'],
  input: z.strictObject({ ...listed, ...words }),
  gives: pageShape(taxonomy),
  load: async (_, asked) => pageFrom(taxonomies, asked),
})

export const hsdsTaxonomyDoor = door({
  name: 'hsds-taxonomy',
  title: 'Un vocabulaire',
  path: routes.hsdsTaxonomy,
  methods: ['GET'],
  input: one,
  gives: taxonomy,
  async load(_, asked) {
    const body = taxonomies.find(({ id }) => id === asked.id)
    return body && { body, changedAt: null }
  },
})

export const hsdsTermsDoor = door({
  name: 'hsds-taxonomy-terms',
  title: 'Les mots des vocabulaires',
  path: routes.hsdsTerms,
  methods: ['GET', 'POST'],
  input: z.strictObject({ ...listed, ...words, ...nested, taxonomy_id: uuid.optional() }),
  gives: pageShape(taxonomyTerm),
  async load(_, { taxonomy_id, parent_id, ...asked }) {
    // No term of ours stands under another: all are at the top.
    const list = parent_id === undefined ? terms.filter(({ taxonomy_detail: { id } }) => [undefined, id].includes(taxonomy_id)) : []
    return pageFrom(list, asked)
  },
})

export const hsdsTermDoor = door({
  name: 'hsds-taxonomy-term',
  title: 'Un mot d’un vocabulaire',
  path: routes.hsdsTerm,
  methods: ['GET'],
  input: one,
  gives: taxonomyTerm,
  async load(_, asked) {
    const body = terms.find(({ id }) => id === asked.id)
    return body && { body, changedAt: null }
  },
})
