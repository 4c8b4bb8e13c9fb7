import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'

/** Every door of the product, whatever it gives: what holds for all of them, found by walking the catalogue. */
describe('doors', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse({ config: { trustedProxy: true } })
  })
  after(() => house?.close())

  const everyVerb = () => house.product.doors.flatMap(({ thing }) => thing.methods.map((method) => ({ method, path: thing.path, thing })))
  let networks = 0
  const ask = (path: string, method: string, headers: Record<string, string> = {}, body?: string) =>
    house.app.request(path.replace(/:\w+/g, '0190d3a5-7c2e-7000-8000-000000000000'), {
      method,
      headers: { 'x-forwarded-for': `10.1.${networks++ >> 8}.${networks & 255}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body }),
    })

  it('give JSON to nobody in particular: no cookie is read, none is set, and the same is answered', async () => {
    assert.ok(everyVerb().length > 10)
    for (const { method, path } of everyVerb()) {
      const bare = await ask(path, method)
      const known = await ask(path, method, {
        cookie: 'session=whatever; language=ar',
        origin: 'https://elsewhere.example',
        'sec-fetch-site': 'cross-site',
        'accept-language': 'ar',
      })
      assert.match(bare.headers.get('content-type') ?? '', /^application\/json/, path)
      assert.ok([200, 404].includes(bare.status), `${method} ${path}: ${bare.status}`)
      assert.equal(await known.text(), await bare.text(), path)
      for (const answer of [bare, known]) {
        assert.equal(answer.headers.get('set-cookie'), null)
        assert.equal(answer.headers.get('access-control-allow-origin'), '*')
        assert.equal(answer.headers.get('access-control-allow-credentials'), null)
        assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
      }
    }
  })

  it('refuse what they do not know by its name, and never say back what was sent', async () => {
    for (const { method, path } of everyVerb()) {
      const strange =
        method === 'GET'
          ? await ask(`${path}?nationality=secret-word`, method)
          : await ask(path, method, {}, '{"nationality":"secret-word"}')
      const text = await strange.text()
      assert.equal(strange.status, 400, path)
      assert.deepEqual(JSON.parse(text), { error: 'not-understood', fields: ['nationality'] })
    }
    const posts = everyVerb().filter(({ method }) => method === 'POST')
    for (const { path } of posts) {
      for (const body of ['{', '[]', 'null', '"x"']) assert.equal((await ask(path, 'POST', {}, body)).status, 400, `${path} ${body}`)
      assert.equal((await ask(path, 'POST', {}, `{"search":"${'x'.repeat(70_000)}"}`)).status, 413)
    }
  })

  it('say to a browser which questions a page of elsewhere may ask', async () => {
    for (const { path } of everyVerb()) {
      const answer = await ask(path, 'OPTIONS', { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' })
      assert.equal(answer.status, 204)
      const allowed = everyVerb().filter((each) => each.path === path)
      assert.deepEqual(
        (answer.headers.get('access-control-allow-methods') ?? '').split(', ').sort(),
        allowed.map(({ method }) => method).sort(),
      )
    }
  })

  it('ask a network that hurries to wait, for so many seconds, and no other', async () => {
    const [door] = everyVerb()
    const from = (network: string) => ask(door?.path ?? '', 'GET', { 'x-forwarded-for': network })
    const answers: number[] = []
    for (let each = 0; each < 125; each++) answers.push((await from('203.0.113.7')).status)
    assert.ok(answers.slice(0, 120).every((status) => status === 200))
    const late = await from('203.0.113.7')
    assert.equal(late.status, 429)
    assert.equal(late.headers.get('retry-after'), '1')
    assert.deepEqual(await late.json(), { error: 'too-many-requests' })
    assert.equal((await from('203.0.113.8')).status, 200)
  })

  it('leave everything as it was', async () => {
    const held = () =>
      house.owner(`select (select count(*) from platform.attempt) as tries, (select count(*) from audit.line) as lines,
        (select count(*) from platform.sent_form) as forms`)
    const before = await held()
    for (const { method, path } of everyVerb()) await ask(path, method)
    assert.deepEqual(await held(), before)
  })
})
