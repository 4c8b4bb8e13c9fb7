import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ValidateFunction } from 'ajv'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { anOrganisation, aService, aSite } from '../cards/card.examples.ts'
import { derivedId } from './derived-id.ts'
import { hsdsService as hsdsShape } from './domain/hsds-shape.ts'
import { hsdsChecks, listCheck, officialCheck, sharedFile, withoutSchemas } from './official-schemas.examples.ts'
import { hsdsProfile, pageOf } from './profile/hsds-profile.ts'
import { taxonomies, termOf } from './taxonomies.ts'

type Page = { total_items: number; total_pages: number; size: number; last_page: boolean; contents: { id: string; name: string }[] }
const today = '2026-11-24'
const profile = hsdsProfile(today)

function passes(check: ValidateFunction, document: unknown): void {
  assert.ok(check(document), JSON.stringify(check.errors?.slice(0, 3)))
}

describe('the HSDS door', () => {
  let house: TestHouse
  const services: string[] = []
  let organisation = ''
  let site = ''
  let asked = 0
  // Each question comes from another network: the pace at which one may ask has its own test.
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    house.app.request(`/api/hsds${path}`, { headers: { 'x-forwarded-for': `10.0.${asked++ >> 8}.${asked & 255}`, ...headers } })
  const read = async <Body = Page>(path: string) => (await (await ask(path)).json()) as Body

  before(async () => {
    house = await aHouse({ config: { trustedProxy: true } })
    organisation = await anOrganisation(house.owner, {
      legal_number: '1234567890',
      website: 'https://relais.example',
      phone: '+15145550199',
    })
    site = await aSite(house.owner, { organisation_id: organisation, accessibility: 'Rampe à l’entrée' })
    for (let each = 0; each < 23; each++) {
      const service = await aService(house.owner, {
        organisation_id: organisation,
        site_ids: [site],
        name: `Atelier ${String(each).padStart(2, '0')}`,
        ...(each === 7 && {
          name: 'Café des économies',
          contact_name: 'Prénom Secret',
          languages: ['fr', 'zz9', 'pt-BR'],
          audience: ['personnes-exilees'],
          stages: ['welcome'],
          areas: ['ca-qc', 'fr-75056'],
          papers: ['Une pièce d’identité'],
          opening: JSON.stringify([{ days: ['MO', 'WE'], opens: '09:00', closes: '12:00', from: '2026-09-01', to: null, words: '' }]),
          opening_words: 'Fermé en août',
          free: false,
          cost_cents: 1250,
          currency: 'CAD',
          seats: 12,
          seats_free: 3,
          seats_said_on: '2026-11-20',
          email: 'not an address',
          asked_at: 'https://relais.example/demande',
          asked_words: 'Écrire d’abord',
          changed_at: '2026-11-20T08:00:00Z',
          example: true,
        }),
      })
      services.push(service)
    }
    await aService(house.owner, { organisation_id: organisation, state: 'draft', name: 'Brouillon' })
    await aService(house.owner, { organisation_id: organisation, state: 'paused', name: 'En pause' })
    await aService(house.owner, { organisation_id: organisation, state: 'closed', name: 'Fermé' })
    await aService(house.owner, { organisation_id: organisation, merged_into: services[0], name: 'Deux fois' })
    const closed = await anOrganisation(house.owner, { closed_on: '2026-01-01', name: 'Fermée' })
    await aService(house.owner, { organisation_id: closed, name: 'Sans maison' })
  })
  after(() => house?.close())

  it('gives pages of open services, each once, with their place among the others', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => read(`/services?per_page=10&page=${page}`)))
    assert.deepEqual(
      pages.map(({ total_items, total_pages, size, last_page }) => [total_items, total_pages, size, last_page]),
      [
        [23, 3, 10, false],
        [23, 3, 10, false],
        [23, 3, 3, true],
        [23, 3, 0, true],
      ],
    )
    assert.deepEqual(pages.flatMap(({ contents }) => contents.map(({ id }) => id)).sort(), [...services].sort())
  })

  it('narrows them by words, by day, by organisation and by term; unknown terms find nothing', async () => {
    assert.equal((await read('/services?search=CAFE%20economies')).total_items, 1)
    assert.equal((await read('/services?search=100%25')).total_items, 0)
    assert.equal((await read('/services?modified_after=2026-11-15')).total_items, 1)
    assert.equal((await read(`/services?organization_id=${organisation}`)).total_items, 23)
    assert.equal((await read(`/services?taxonomy_term_id=${termOf('publics', 'personnes-exilees')?.id}`)).total_items, 1)
    assert.equal((await read(`/services?taxonomy_id=${taxonomies[0]?.id}`)).total_items, 23)
    assert.equal((await read(`/services?taxonomy_term_id=${organisation}`)).total_items, 0)
  })

  it('answers by POST as by GET, from a body, wherever the page that asks comes from', async () => {
    const asked = { search: 'café', per_page: 5 }
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
    const posted = await house.app.request('/api/hsds/services', { method: 'POST', headers, body: JSON.stringify(asked) })
    assert.equal(posted.status, 200)
    assert.equal(posted.headers.get('access-control-allow-origin'), '*')
    assert.equal(posted.headers.get('cache-control'), 'no-store')
    assert.deepEqual(await posted.json(), await read('/services?search=caf%C3%A9&per_page=5'))
    const form = await house.app.request('/api/hsds/services', { method: 'POST', body: new URLSearchParams({ search: 'café' }) })
    assert.equal(((await form.json()) as Page).total_items, 1)
  })

  it('leaves out, by POST alone, the services whose conditions say no to what is said of somebody', async () => {
    const only = services[3] ?? ''
    await house.owner(`insert into directory.criterion (service_id, position, min_age, documented) values ($1, 1, 18, array['age'])`, [
      only,
    ])
    const post = async (facts: unknown) => {
      const body = JSON.stringify({ facts, per_page: 100 })
      return house.app.request('/api/hsds/services', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    }
    const found = async (facts: unknown) => ((await (await post(facts)).json()) as Page).contents.map(({ id }) => id)
    assert.ok((await found({ age: 18 })).includes(only))
    assert.equal((await found({ age: 17 })).includes(only), false)
    assert.ok((await found({ statuses: ['fr-asylum-certificate'], place: 'fr-75056', woman: true })).includes(only))
    assert.equal((await post({ age: 18, faith: 'x' })).status, 400)
    assert.equal((await post({ statuses: ['no-such-status'] })).status, 400)
    assert.equal((await ask('/services?facts=%7B%22age%22%3A18%7D')).status, 400)
  })

  it('never gives a draft, a service in pause, nor the name of somebody who works there', async () => {
    const everything = await Promise.all(
      ['/services?full=true', '/organizations?full=true', '/organizations?full_service=true', '/service_at_locations?full=true'].map(
        async (path) => (await ask(path)).text(),
      ),
    )
    for (const text of everything) {
      assert.match(text, /Café des économies/)
      assert.doesNotMatch(text, /Prénom Secret|Brouillon|En pause|Fermé"|Deux fois|Sans maison|not an address|zz9/)
    }
    for (const id of [...(await hidden(house))]) assert.equal((await ask(`/services/${id}`)).status, 404)
  })

  it('gives documents that our profile takes, every one of them', async () => {
    const lists: [string, (body: unknown) => void][] = [
      ['/services', (body) => pageOf(profile.serviceLine).parse(body)],
      ['/services?full=true', (body) => pageOf(profile.service).parse(body)],
      ['/services?minimal=true', (body) => pageOf(profile.minimal).parse(body)],
      ['/organizations', (body) => pageOf(profile.organizationLine).parse(body)],
      ['/organizations?full_service=true', (body) => pageOf(profile.organization).parse(body)],
      ['/service_at_locations', (body) => pageOf(profile.serviceAtLocationLine).parse(body)],
      ['/service_at_locations?full=true', (body) => pageOf(profile.serviceAtLocation).parse(body)],
    ]
    for (const [path, takes] of lists) takes(await read<unknown>(path))
    for (const id of services) {
      const document = profile.service.parse(await read<unknown>(`/services/${id}`))
      const faults: string[] = []
      hsdsShape(document, '', (at, reason) => faults.push(`${at}: ${reason}`), today)
      assert.deepEqual(faults, [])
    }
    profile.organization.parse(await read<unknown>(`/organizations/${organisation}`))
    profile.serviceAtLocation.parse(await read<unknown>(`/service_at_locations/${derivedId(services[7] ?? '', site)}`))
  })

  it('gives pages and details that the standard’s own schemas take', { skip: withoutSchemas }, async () => {
    const check = hsdsChecks()
    const flat = officialCheck('hsds_3.1_schema/schema/compiled/service.json')
    for (const id of services) passes(check('service'), await read<unknown>(`/services/${id}`))
    passes(flat, await read<unknown>(`/services/${services[7]}`))
    passes(check('organization'), await read<unknown>(`/organizations/${organisation}?full_service=true`))
    const places = await read('/service_at_locations?full=true')
    for (const each of places.contents) passes(check('service_at_location'), each)
    for (const [path, thing] of [
      ['/services', 'service_list'],
      ['/organizations', 'organization_list'],
      ['/service_at_locations', 'service_at_location_list'],
    ] as const) {
      const line = listCheck(thing)
      for (const each of (await read(path)).contents) passes(line, each)
    }
    for (const thing of ['taxonomy', 'taxonomy_term']) {
      const list = thing === 'taxonomy' ? 'taxonomies' : 'taxonomy_terms'
      for (const each of (await read(`/${list}?per_page=100`)).contents) {
        passes(check(thing), each)
        passes(check(thing), await read<unknown>(`/${list}/${each.id}`))
      }
    }
  })

  it('says when what is held is still good', async () => {
    const first = await ask(`/services/${services[7]}`)
    const tag = first.headers.get('etag') ?? ''
    assert.equal(first.headers.get('last-modified'), 'Fri, 20 Nov 2026 08:00:00 GMT')
    assert.equal(first.headers.get('cache-control'), 'public, max-age=60')
    assert.equal(first.headers.get('access-control-allow-origin'), '*')
    const holding: Record<string, string>[] = [
      { 'if-none-match': tag },
      { 'if-none-match': `"other", ${tag.slice(2)}` },
      { 'if-modified-since': 'Fri, 20 Nov 2026 08:00:00 GMT' },
    ]
    for (const headers of holding) {
      const again = await ask(`/services/${services[7]}`, headers)
      assert.equal(again.status, 304)
      assert.equal(await again.text(), '')
      assert.equal(again.headers.get('etag'), tag)
    }
    assert.equal((await ask(`/services/${services[7]}`, { 'if-none-match': '"other"' })).status, 200)
    assert.equal((await ask(`/services/${services[7]}`, { 'if-modified-since': 'Thu, 19 Nov 2026 08:00:00 GMT' })).status, 200)
  })

  it('travels in fewer bytes, under the same tag', async () => {
    const plain = await ask('/services')
    const small = await ask('/services', { 'accept-encoding': 'br' })
    assert.equal(small.headers.get('content-encoding'), 'br')
    assert.equal(small.headers.get('etag'), plain.headers.get('etag'))
    assert.equal(small.headers.get('vary'), 'Accept-Encoding')
  })

  it('describes itself: every address it has, and its own answers', async () => {
    const home = await read<Record<string, string>>('/')
    assert.deepEqual(home, await read<Record<string, string>>(''))
    const described = await read<{ openapi: string; paths: Record<string, Record<string, unknown>> }>(
      new URL(home['openapi_url'] ?? '').pathname.replace('/api/hsds', ''),
    )
    assert.equal(described.openapi, '3.1.0')
    const declared = house.product.doors.filter(({ thing: { name } }) => !['hsds-without-stroke', 'hsds-open-api'].includes(name))
    assert.deepEqual(
      Object.entries(described.paths)
        .flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb} ${path}`))
        .sort(),
      declared
        .flatMap(({ thing }) =>
          thing.methods.map((verb) => `${verb.toLowerCase()} ${thing.path.slice('/api/hsds'.length).replace(':id', '{id}')}`),
        )
        .sort(),
    )
  })

  it('has every address of the standard’s own description', { skip: withoutSchemas }, async () => {
    type Described = { paths: Record<string, Record<string, unknown>> }
    const official = JSON.parse(sharedFile('hsds_3.1_schema/schema/openapi.json')) as Described
    const ours = await read<Described>('/openapi.json')
    const verbs = ({ paths }: Described) =>
      Object.entries(paths).flatMap(([path, each]) => ['get', 'post'].filter((verb) => verb in each).map((verb) => `${verb} ${path}`))
    assert.deepEqual(
      verbs(official).filter((each) => !verbs(ours).includes(each)),
      [],
    )
  })
})

async function hidden(house: TestHouse): Promise<string[]> {
  const rows = await house.owner<{ id: string }>(`select id from directory.service where state <> 'open' or merged_into is not null`)
  return rows.map(({ id }) => id)
}
