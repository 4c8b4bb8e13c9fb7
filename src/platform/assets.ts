import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { accepts } from './accept-encoding.ts'
import { minifyCss, minifyScript } from './minify.ts'

type Encoding = 'identity' | 'gzip' | 'br'
type Asset = { href: string; type: string; bodies: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> }

const home = new URL('../ui/', import.meta.url)

// Later sheets may lean on earlier ones: tokens name the values, print comes last.
const concerns = ['base', 'header', 'page', 'form', 'choices', 'parts', 'lists', 'journey', 'record', 'table', 'dossier', 'print']
const sheets = ['tokens', ...concerns.map((concern) => `styles/${concern}`)]

const byHref = new Map<string, Asset>()
const byName = new Map<string, Asset>()

for (const font of namesIn('fonts', '.woff2')) keep(font, 'font/woff2', readFileSync(new URL(`fonts/${font}`, home)), false)
for (const script of namesIn('islands', '.js'))
  keep(script, 'text/javascript; charset=utf-8', Buffer.from(minifyScript(textOf(`islands/${script}`))))
for (const picture of namesIn('pictures', '.svg')) keep(picture, 'image/svg+xml', readFileSync(new URL(`pictures/${picture}`, home)))
keep('maillon.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(sheets)))
keep('pitch.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/pitch'])))
keep('budget.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/budget'])))
keep('kit.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/kit'])))
keep('network.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/network'])))
keep('gallery.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/gallery'])))
// Read by those who look for a service.
keep('search.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/search'])))
// Read by those who compare or learn, not by everyone at each page.
keep('learn.css', 'text/css; charset=utf-8', Buffer.from(stylesheet(['styles/learn', 'styles/compare'])))

/** The address of a stylesheet, font, picture or island by its file name. It changes with the content. An unknown name is a bug. */
export function assetHref(name: string): string {
  const asset = byName.get(name)
  if (asset === undefined) throw new Error(`There is no asset “${name}”.`)
  return asset.href
}

/** The asset at `path`, in the best encoding the browser takes, or undefined. Its content never changes: it is kept for a year. */
export function serveAsset(path: string, acceptEncoding: string | undefined): Response | undefined {
  const asset = byHref.get(path)
  if (asset === undefined) return undefined
  const encoding = bestEncoding(asset, acceptEncoding ?? '')
  const headers = new Headers({
    'Content-Type': asset.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  })
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding)
  return new Response(asset.bodies[encoding] ?? null, { headers })
}

const worker = minifyScript(textOf('worker/offline-worker.js'))

/** The script that reads without a network. It stands at the root, since it may only answer for what is below it, and is asked for anew each time. */
export function serveOfflineWorker(): Response {
  return new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } })
}

/** The door of the assets, to be mounted at the root: answers `/assets/…`. */
export const assets = new Hono().get('/assets/*', (c) => serveAsset(c.req.path, c.req.header('accept-encoding')) ?? c.notFound())

/** What each asset weighs, in bytes: as it is, and as it travels to a browser of today. */
export function assetWeights(): { name: string; bytes: number; travelling: number }[] {
  return [...byName].map(([name, { bodies }]) => {
    const bytes = bodies.identity?.length ?? 0
    return { name, bytes, travelling: bodies.br?.length ?? bytes }
  })
}

function stylesheet(names: readonly string[]): string {
  const text = minifyCss(names.map((name) => textOf(`${name}.css`)).join('\n'))
  return text.replace(/asset\(([\w.-]+)\)/g, (_, name: string) => `url(${assetHref(name)})`)
}

function keep(name: string, type: string, body: Buffer, compress = true): void {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const dot = name.lastIndexOf('.')
  const bodies: Asset['bodies'] = { identity: new Uint8Array(body) }
  if (compress) {
    bodies.br = new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    bodies.gzip = new Uint8Array(gzipSync(body, { level: 9 }))
  }
  const asset = { href: `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`, type, bodies }
  byName.set(name, asset)
  byHref.set(asset.href, asset)
}

function bestEncoding(asset: Asset, acceptEncoding: string): Encoding {
  for (const encoding of ['br', 'gzip'] as const) {
    if (asset.bodies[encoding] !== undefined && accepts(acceptEncoding, encoding)) return encoding
  }
  return 'identity'
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(`${folder}/`, home)).filter((name) => name.endsWith(ending))
}

function textOf(path: string): string {
  return readFileSync(new URL(path, home), 'utf8')
}
