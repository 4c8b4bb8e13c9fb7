import { create, insertMultiple, search } from '@orama/orama'
import type { Engine } from '../engine.ts'
import { answers, finish, type Row } from './row.ts'

const most = 2000
const lot = 5000

/**
 * Orama over these rows, in memory: needs, languages, stages and the point of the first site by its own indexes; what it has none for
 * (facts, the other sites) on the first 2,000 it gives.
 */
export async function orama(rows: readonly Row[]): Promise<Engine> {
  const index = create({
    schema: {
      name: 'string',
      organisation: 'string',
      description: 'string',
      town: 'string',
      needs: 'enum[]',
      languages: 'enum[]',
      stages: 'enum[]',
      remote: 'boolean',
      point: 'geopoint',
    },
    language: 'french',
  })
  const documents = rows.map(({ name, organisation, description, needs, languages, stages, remote, sites }, place) => {
    const [site] = sites
    const point = site === undefined ? {} : { point: { lat: site.latitude, lon: site.longitude } }
    return {
      id: String(place),
      name,
      organisation,
      description,
      town: sites.map(({ town }) => town).join(' '),
      needs,
      languages,
      stages,
      remote,
      ...point,
    }
  })
  // By lots, to say how far it is: indexing is not timed, but long.
  for (let from = 0; from < documents.length; from += lot) {
    await insertMultiple(index, documents.slice(from, from + lot), lot)
    process.stderr.write(`Orama: ${Math.min(documents.length, from + lot)} services indexed\n`)
  }
  return {
    name: 'Orama',
    async answer(kind, query) {
      const of = (name: 'needs' | 'languages' | 'stages') => (query[name].length === 0 ? {} : { [name]: { containsAny: [...query[name]] } })
      const { place } = query
      const near = place && {
        point: { radius: { coordinates: { lat: place.latitude, lon: place.longitude }, value: place.radiusKm, unit: 'km' as const } },
      }
      const conditions = { ...of('needs'), ...of('languages'), ...of('stages') }
      const where =
        near === null ? conditions : { and: [conditions, { or: [near, { remote: true }] }].filter((each) => Object.keys(each).length > 0) }
      const { hits } = await search(index, {
        // Without words it is not given a term: it would read every word it holds.
        ...(query.words === '' ? {} : { term: query.words }),
        threshold: 0,
        limit: kind === 'wholeBase' ? rows.length : most,
        boost: { name: 3 },
        ...(kind === 'misspelt' ? { tolerance: 2 } : {}),
        ...(Object.keys(where).length === 0 ? {} : { where }),
      })
      const found = hits.map(({ id }) => rows[Number(id)] as Row)
      return finish(
        query,
        found.filter((row) => answers(query, row)),
      )
    },
  }
}
