import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { accepts } from '../accept-encoding.ts'

const smallest = 1024
// Here and not in another thread: handing a page over costs as much again as compressing it (decisions/0007).
const params = { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 16 }

// hono/compress streams gzip only; pages are short and whole, and brotli saves a fifth of an old phone's wait.
/** Sends pages and JSON in fewer bytes, where the browser reads them. Assets come compressed already. */
export const compressed: MiddlewareHandler = async (c, next) => {
  await next()
  const type = c.res.headers.get('content-type') ?? ''
  // A file that is sent piece by piece says so: it would have to be held whole here.
  if (/no-transform/.test(c.res.headers.get('cache-control') ?? '')) return
  if (c.res.headers.has('content-encoding') || !/^(text\/html|application\/json|text\/calendar)/.test(type) || c.req.method === 'HEAD')
    return
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find((each) => accepts(accepted, each))
  if (encoding === undefined) return
  const { status, headers } = c.res
  const body = Buffer.from(await c.res.arrayBuffer())
  const squeezed = body.length < smallest ? body : encoding === 'br' ? brotliCompressSync(body, { params }) : gzipSync(body)
  if (squeezed !== body) {
    headers.set('content-encoding', encoding)
    headers.append('vary', 'Accept-Encoding')
    headers.delete('content-length')
  }
  // Or the headers of both answers would be put together, and the body made a stream.
  c.res = undefined
  c.res = new Response(squeezed, { status, headers })
}
