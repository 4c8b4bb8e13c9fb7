import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compressed } from './compress.ts'

const long = '<p>Votre projet, votre décision.</p>'.repeat(100)
const app = new Hono()
  .use(compressed)
  .get('/page', (c) => c.html(long))
  .get('/short', (c) => c.html('<p>Bonjour</p>'))
  .get('/file', (c) => c.body(long, 200, { 'content-type': 'application/json', 'cache-control': 'no-transform' }))
  .get('/picture', (c) => c.body(long, 200, { 'content-type': 'image/png' }))

const ask = async (path: string, accepted: string) => {
  const answer = await app.request(path, { headers: { 'accept-encoding': accepted } })
  return {
    encoding: answer.headers.get('content-encoding'),
    vary: answer.headers.get('vary'),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

test('a page is sent in fewer bytes, as the browser reads them, and is the same once read', async () => {
  const brotli = await ask('/page', 'gzip, deflate, br')
  assert.deepEqual([brotli.encoding, brotli.vary], ['br', 'Accept-Encoding'])
  assert.equal(brotliDecompressSync(brotli.body).toString(), long)
  assert.ok(brotli.body.length < long.length / 10)
  const gzip = await ask('/page', 'gzip, br;q=0')
  assert.equal(gzip.encoding, 'gzip')
  assert.equal(gunzipSync(gzip.body).toString(), long)
})

test('what is short, what travels piece by piece, what is no text, and what nobody asked for stay as they are', async () => {
  for (const [path, accepted] of [
    ['/short', 'br'],
    ['/file', 'br'],
    ['/picture', 'br'],
    ['/page', 'identity'],
  ] as const)
    assert.equal((await ask(path, accepted)).encoding, null, path)
})
