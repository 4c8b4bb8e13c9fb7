import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assetHref, assets, assetWeights, serveAsset } from './assets.ts'

const body = async (response: Response | undefined) => Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0))

test('an asset is kept for a year under an address that says its content', () => {
  const response = serveAsset(assetHref('maillon.css'), undefined)
  assert.equal(response?.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.match(assetHref('maillon.css'), /^\/assets\/maillon\.[0-9a-f]{12}\.css$/)
})

test('the same content travels in the best form the browser takes', async () => {
  const href = assetHref('maillon.css')
  const plain = await body(serveAsset(href, 'identity'))
  assert.deepEqual(brotliDecompressSync(await body(serveAsset(href, 'gzip, deflate, br'))), plain)
  assert.deepEqual(gunzipSync(await body(serveAsset(href, 'gzip, br;q=0'))), plain)
  assert.equal(serveAsset(href, 'gzip')?.headers.get('content-encoding'), 'gzip')
  assert.equal(serveAsset(assetHref('latin.woff2'), 'br')?.headers.get('content-encoding'), null)
})

test('the stylesheet names fonts by their real addresses, and lost nothing on the way', async () => {
  const css = (await body(serveAsset(assetHref('maillon.css'), undefined))).toString()
  assert.doesNotMatch(css, /asset\(/)
  for (const [, href = ''] of css.matchAll(/url\(([^)]+)\)/g)) assert.ok(serveAsset(href, undefined) !== undefined, href)
  assert.equal(css.match(/\{/g)?.length, css.match(/\}/g)?.length)
})

test('what is not an asset is not found, and a wrong name is a bug', async () => {
  assert.equal(serveAsset('/assets/../tokens.css', undefined), undefined)
  assert.equal((await assets.request('/assets/maillon.000000000000.css')).status, 404)
  assert.throws(() => assetHref('nothing.css'), /nothing\.css/)
})

test('what a person’s first page fetches beside its HTML stays light in Arabic with French beside it', () => {
  const weight = (name: string) => assetWeights().find((asset) => asset.name === name)?.travelling ?? Number.POSITIVE_INFINITY
  const page = weight('maillon.css') + weight('latin.woff2') + weight('arabic.woff2') + weight('mark.svg')
  assert.ok(page <= 42_000, `${page} bytes`)
})
