import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import type { SearchPage } from './domain/search-page.ts'
import { anySearch, type SearchQuery } from './domain/search-query.ts'
import { searchServices } from './queries/search-services.ts'
import { someServices } from './search.examples.ts'

const anything = { ...anySearch(Temporal.PlainDate.from('2026-11-24')), limit: 100 }

describe('somebody searches among many', () => {
  let house: TestHouse
  const search = (asked: Partial<SearchQuery>) =>
    house.database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => searchServices(tx, { ...anything, ...asked }))
  const names = async (asked: Partial<SearchQuery>) => (await search(asked)).services.map(({ name }) => name)
  const needs = ['start-idea', 'money-start', 'living-housing']
  const languages = ['fr', 'es', 'ti']
  const stages = ['welcome', 'plan']
  before(async () => {
    house = await aHouse()
    await someServices(
      house.owner,
      Array.from({ length: 120 }, (_, number) => ({
        name: `Lot ${number % 7}`,
        description: number % 3 === 0 ? 'Un atelier de couture.' : 'Un jardin.',
        needs: needs.filter((_, index) => (number >> index) % 2 === 0),
        languages: languages.filter((_, index) => (number * 7 + index) % 3 !== 0),
        stages: stages.filter((_, index) => (number + index) % 4 < 2),
        ...(number % 5 === 0 ? {} : { free: number % 2 === 0 }),
        remote: number % 6 === 0,
        sites:
          number % 11 === 0
            ? []
            : [
                { town: 'Ici', latitude: 45 + (number % 10) / 50, longitude: 5 },
                ...(number % 4 === 0 ? [{ latitude: 45.01, longitude: 5.01 }] : []),
              ],
      })),
    )
    await house.owner('analyze directory.searchable')
  })
  after(() => house.close())

  const some = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 })
  const asking = fc.record({
    needs: some(needs),
    languages: some(languages),
    stages: some(stages),
    free: fc.boolean(),
    remote: fc.constantFrom('also', 'only', 'no'),
    words: fc.constantFrom('', 'atelier', 'lot', 'jardin couture'),
    place: fc.constantFrom(
      null,
      { latitude: 45, longitude: 5, radiusKm: 10, ids: ['fr'] },
      { latitude: 45.1, longitude: 5, radiusKm: 40, ids: [] },
    ),
  }) satisfies fc.Arbitrary<Partial<SearchQuery>>

  test('page after page, each service found comes once, in one order', async () => {
    await fc.assert(
      fc.asyncProperty(asking, fc.integer({ min: 1, max: 30 }), async (asked, limit) => {
        const whole = await search({ ...asked, limit: 500 })
        const ids: string[] = []
        let next: string | null = null
        do {
          const page: SearchPage = await search({ ...asked, limit, after: next })
          assert.equal(page.total, whole.total)
          ids.push(...page.services.map(({ id }) => id))
          next = page.next
        } while (next !== null)
        assert.deepEqual(
          ids,
          whole.services.map(({ id }) => id),
        )
        assert.equal(new Set(ids).size, whole.total)
      }),
      { numRuns: 40 },
    )
  })

  test('a facet counts what following it finds', async () => {
    await fc.assert(
      fc.asyncProperty(asking, async (asked) => {
        const { facets } = await search(asked)
        const followed: [number, Partial<SearchQuery>][] = [
          ...facets.needs.map(({ value, count }): [number, Partial<SearchQuery>] => [count, { needs: [value] }]),
          ...facets.languages.map(({ value, count }): [number, Partial<SearchQuery>] => [count, { languages: [value] }]),
          ...facets.stages.map(({ value, count }): [number, Partial<SearchQuery>] => [count, { stages: [value] }]),
        ]
        if (facets.free !== null) followed.push([facets.free, { free: true }])
        if (facets.remote !== null) followed.push([facets.remote, { remote: 'only' }])
        for (const [count, more] of followed) assert.equal((await search({ ...asked, ...more })).total, count, JSON.stringify(more))
      }),
      { numRuns: 40 },
    )
  })

  test('a cursor that is not ours starts at the first page', async () => {
    const first = await names({ words: 'lot', limit: 5 })
    for (const after of ['', 'x', '[]', '[0,0,"a","b"]', '[1e300,0,"a","00000000-0000-4000-8000-000000000000"]', '{"a":1}'])
      assert.deepEqual(await names({ words: 'lot', limit: 5, after }), first)
  })
})
