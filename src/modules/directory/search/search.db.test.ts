import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import type { SearchPage } from './domain/search-page.ts'
import { anySearch, type SearchQuery } from './domain/search-query.ts'
import { earthKm } from './domain/sphere.ts'
import { countOutcomes } from './queries/count-outcomes.ts'
import { searchServices } from './queries/search-services.ts'
import { aService } from './search.examples.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-11-24')
const anything = { ...anySearch(today), limit: 100 }
const riviere = { latitude: 46.343, longitude: -72.543, radiusKm: 25, ids: ['ca-1', 'ca-qc-04', 'ca-qc', 'ca'] }

describe('somebody searches', () => {
  let house: TestHouse
  const search = (asked: Partial<SearchQuery>) =>
    house.database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => searchServices(tx, { ...anything, ...asked }))
  const names = async (asked: Partial<SearchQuery>) => namesOf(await search(asked))
  const namesOf = ({ services }: SearchPage) => services.map(({ name }) => name)

  before(async () => {
    house = await aHouse()
    const { owner } = house
    await aService(owner, {
      name: 'Francisation à temps partiel',
      needs: ['language-course'],
      languages: ['fr', 'ar'],
      stages: ['welcome'],
      free: true,
    })
    await aService(owner, {
      name: 'Prêt d’honneur',
      description: 'Un prêt sans garantie, pour l’entrepreneuriat des femmes. Des cours aussi.',
      needs: ['money-start'],
      languages: ['fr'],
      stages: ['plan', 'decision'],
      free: false,
      sites: [{ town: 'Québec', latitude: 46.813, longitude: -71.208 }],
    })
    await aService(owner, { name: 'L’Épicerie', description: 'Sans thème ni public.', languages: [] })
    await aService(owner, {
      name: 'Consulenza a distanza',
      translations: {
        fr: { name: 'Conseil à distance', description: 'Par téléphone, avec un interprète.' },
        ar: { name: 'استشارة عن بُعد', description: 'مُرافَقة القادمين إلى المدينة' },
      },
      needs: ['start-idea', 'language-course'],
      languages: ['it', 'ar'],
      remote: true,
      areas: ['ca-qc'],
      sites: [],
    })
    for (const state of ['draft', 'paused', 'closed'])
      await aService(owner, { name: `Francisation ${state}`, needs: ['language-course'], state })
  })
  after(() => house.close())

  test('with nothing asked, finds what is open, in the order of names, and never a draft, nor what is paused or closed', async () => {
    assert.deepEqual(await names({}), ['Consulenza a distanza', 'Francisation à temps partiel', 'L’Épicerie', 'Prêt d’honneur'])
  })

  test('each condition alone', async () => {
    assert.deepEqual(await names({ needs: ['language-course'] }), ['Consulenza a distanza', 'Francisation à temps partiel'])
    assert.deepEqual(await names({ needs: ['language-course', 'money-start'] }), [
      'Consulenza a distanza',
      'Francisation à temps partiel',
      'Prêt d’honneur',
    ])
    assert.deepEqual(await names({ languages: ['ar'] }), ['Consulenza a distanza', 'Francisation à temps partiel'])
    assert.deepEqual(await names({ stages: ['plan'] }), ['Prêt d’honneur'])
    assert.deepEqual(await names({ free: true }), ['Francisation à temps partiel'])
    assert.deepEqual(await names({ remote: 'only' }), ['Consulenza a distanza'])
    assert.deepEqual(await names({ remote: 'no' }), ['Francisation à temps partiel', 'L’Épicerie', 'Prêt d’honneur'])
    assert.deepEqual(await names({ place: riviere }), ['Francisation à temps partiel', 'L’Épicerie', 'Consulenza a distanza'])
    assert.deepEqual(await names({ place: riviere, remote: 'only' }), ['Consulenza a distanza'])
    assert.deepEqual(await names({ place: riviere, remote: 'no' }), ['Francisation à temps partiel', 'L’Épicerie'])
    assert.deepEqual(await names({ place: { ...riviere, ids: ['fr-75111', 'fr'] } }), ['Francisation à temps partiel', 'L’Épicerie'])
    assert.deepEqual(await names({ words: 'prêt' }), ['Prêt d’honneur'])
  })

  test('conditions add up', async () => {
    assert.deepEqual(
      await names({
        needs: ['language-course'],
        languages: ['ar'],
        place: riviere,
        free: true,
        words: 'francisation',
        stages: ['welcome'],
      }),
      ['Francisation à temps partiel'],
    )
    assert.deepEqual(await names({ needs: ['language-course'], stages: ['plan'] }), [])
  })

  test('words: accents, plurals, capitals, hyphens, the name of the organisation and the town, and all of them at once', async () => {
    for (const words of ['epicerie', 'ÉPICERIES', 'l’epicerie', 'Sans-thème', 'public themes'])
      assert.deepEqual(await names({ words }), ['L’Épicerie'], words)
    assert.deepEqual(await names({ words: 'prêts québec' }), ['Prêt d’honneur'])
    assert.deepEqual(await names({ words: 'organisme' }), await names({}))
    assert.deepEqual(await names({ words: 'prêt epicerie' }), [])
    assert.deepEqual(await names({ words: 'le la de' }), await names({}))
  })

  test('a service that names no need is found by its words', async () => {
    assert.deepEqual(await names({ words: 'public' }), ['L’Épicerie'])
  })

  test('what stands in the name comes before what stands in the text', async () => {
    await aService(house.owner, { name: 'Zumba et prêt', sites: [] })
    await aService(house.owner, { name: 'Alphabet', description: 'Un prêt.', sites: [] })
    assert.deepEqual(await names({ words: 'prêt' }), ['Prêt d’honneur', 'Zumba et prêt', 'Alphabet'])
    await house.owner(`update directory.service set state = 'closed' where name in ('Zumba et prêt', 'Alphabet')`)
    assert.deepEqual(await names({ words: 'prêt' }), ['Prêt d’honneur'])
  })

  test('other languages: as written, and as translated, with Arabic letters and signs as they are typed', async () => {
    for (const words of ['consulenza', 'distance', 'interprètes', 'استشارة', 'استشاره عن بعد', 'مرافقة', 'مدينة'])
      assert.deepEqual(await names({ words }), ['Consulenza a distanza'], words)
  })

  test('a misspelt word is corrected on the words of the cards, and said', async () => {
    for (const [words, searched, name] of [
      ['francisasion', 'francisation', 'Francisation à temps partiel'],
      ['entreprenariat', 'entrepreneuriat', 'Prêt d’honneur'],
      ['telefone', 'telephone', 'Consulenza a distanza'],
      ['episserie', 'epicerie', 'L’Épicerie'],
    ] as const) {
      const page = await search({ words })
      assert.deepEqual(page.corrected, [{ typed: words, searched }])
      assert.deepEqual(namesOf(page), [name])
    }
  })

  test('a word that nothing is like is left out and said; alone, it finds nothing', async () => {
    const beside = await search({ words: 'prêt xylokwzq' })
    assert.deepEqual([namesOf(beside), beside.ignored], [['Prêt d’honneur'], ['xylokwzq']])
    const alone = await search({ words: 'xylokwzq' })
    assert.deepEqual([alone.total, alone.ignored, alone.next], [0, ['xylokwzq'], null])
  })

  test('words typed to break a search are words', async () => {
    for (const words of ["'", "a' & b", '!prêt | (', '\\', '::tsquery', '%_', '\u0000x', '👩‍🏫', 'x'.repeat(5000)]) await search({ words })
  })

  test('the distance: a metre within is found, a metre beyond is not', async () => {
    const north = (km: number) => ({ town: 'Là', latitude: 10 + (km / earthKm) * (180 / Math.PI), longitude: 20 })
    await aService(house.owner, { name: 'Un mètre en deçà', sites: [north(24.999)] })
    await aService(house.owner, { name: 'Un mètre au-delà', sites: [north(25.001)] })
    const page = await search({ place: { latitude: 10, longitude: 20, radiusKm: 25, ids: [] } })
    assert.deepEqual(namesOf(page), ['Un mètre en deçà'])
    assert.ok(Math.abs((page.services[0]?.distanceKm ?? 0) - 24.999) < 1e-6)
  })

  test('a service at several sites is listed once, at the nearest', async () => {
    const sites = [46.9, 46.35, 46.4].map((latitude) => ({ town: `À ${latitude}`, latitude, longitude: -72.543 }))
    const { service } = await aService(house.owner, { name: 'Trois lieux', sites })
    const found = (await search({ place: riviere })).services.filter(({ id }) => id === service)
    assert.deepEqual(
      found.map(({ town, otherSites }) => [town, otherSites]),
      [['À 46.35', 2]],
    )
    await house.owner('delete from directory.service_site where service_id = $1', [service])
    assert.equal(
      (await search({ place: riviere })).services.some(({ id }) => id === service),
      false,
    )
    assert.equal((await search({ words: 'trois lieux' })).total, 1)
    await house.owner(`update directory.service set state = 'closed' where id = $1`, [service])
  })

  test('a card that changes is found as it is now', async () => {
    const { organisation, service } = await aService(house.owner, { name: 'Avant', organisation: 'Relais' })
    await house.owner(`update directory.service set name = 'Après', needs = '{living-food}' where id = $1`, [service])
    assert.equal((await names({ words: 'avant' })).includes('Après'), false)
    assert.deepEqual(await names({ needs: ['living-food'] }), ['Après'])
    await house.owner(`update directory.organisation set name = 'Passerelle' where id = $1`, [organisation])
    assert.deepEqual(await names({ words: 'passerelle' }), ['Après'])
    await house.owner(`update directory.site set latitude = 0, longitude = 0 where organisation_id = $1`, [organisation])
    assert.deepEqual(await names({ place: { latitude: 0, longitude: 0, radiusKm: 1, ids: [] } }), ['Après'])
    await house.owner('update directory.organisation set closed_on = now() where id = $1', [organisation])
    assert.deepEqual(await names({ needs: ['living-food'] }), [])
  })

  test('with facts: what says no is counted apart, the rest says why it is shown', async () => {
    const [fits, closed, silent] = [
      await aService(house.owner, { name: 'Jeunes et moins jeunes', needs: ['living-health'] }),
      await aService(house.owner, { name: 'Jeunes', needs: ['living-health'] }),
      await aService(house.owner, { name: 'Muet', needs: ['living-health'] }),
    ]
    const documented = 'directory.criterion_names()'
    await house.owner(`insert into directory.criterion (service_id, position, min_age, documented) values ($1, 1, 18, ${documented})`, [
      fits.service,
    ])
    await house.owner(`insert into directory.criterion (service_id, position, max_age, documented) values ($1, 1, 25, ${documented})`, [
      closed.service,
    ])
    const asked = { needs: ['living-health'], facts: { birth: { from: day('1990-01-01'), to: day('1990-12-31') }, plain: {} } }
    const page = await search(asked)
    assert.deepEqual(
      page.services.map(({ name, verdict }) => [name, verdict]),
      [
        ['Jeunes et moins jeunes', 'yes'],
        ['Muet', 'undocumented'],
      ],
    )
    assert.deepEqual([page.total, page.refusedTotal, page.refused.map(({ name }) => name)], [2, 1, ['Jeunes']])
    const counted = await house.database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) =>
      countOutcomes(tx, asked.facts, today),
    )
    const open = (await search({ limit: 1 })).total
    assert.deepEqual(counted, { yes: 1, no: 1, unknown: 0, undocumented: open - 2 })
    const unsaid = await search({ ...asked, facts: { plain: {} } })
    assert.deepEqual(
      unsaid.services.map(({ verdict }) => verdict),
      ['unknown', 'unknown', 'undocumented'],
    )
    assert.deepEqual(
      (await search({ needs: asked.needs })).services.map(({ verdict }) => verdict),
      [null, null, null],
    )
    for (const { service } of [fits, closed, silent])
      await house.owner(`update directory.service set state = 'closed' where id = $1`, [service])
  })
})
