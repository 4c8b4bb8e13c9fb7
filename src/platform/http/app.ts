import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { serveAsset, serveOfflineWorker } from '../assets.ts'
import type { Door } from '../door.ts'
import { log, ownLines } from '../log.ts'
import type { Page } from '../page.ts'
import type { Post } from '../post.ts'
import type { Product } from '../product.ts'
import { compressed } from './compress.ts'
import { securityHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { fillPath } from './paths.ts'
import { problemPage } from './problem-page.tsx'
import { doorKeeper, letAsk } from './serve-door.ts'
import { servePage } from './serve-page.ts'
import { carriesFiles, servePost } from './serve-post.ts'
import { type House, languageOf, readVisit } from './visit.ts'

// A text of a million Arabic letters, refused at its field, is six times as long on the wire.
const longestForm = 16 * 1024 * 1024
const longestQuestion = 64 * 1024

/** The whole product as one web application: every page and form address of the modules, behind the same doors. */
export function webApp(house: House, product: Product): Hono {
  const app = new Hono()
  app.use(compressed)
  app.use(securityHeaders(() => house.config.origin?.startsWith('https:') ?? false))
  app.route('/', healthRoutes(house))
  app.get('/assets/*', (c) => serveAsset(c.req.path, c.req.header('accept-encoding')) ?? c.notFound())
  app.get('/offline-worker.js', serveOfflineWorker)
  const limited = bodyLimit({
    maxSize: longestForm,
    onError: (c) => problemPage(c, languageOf(readVisit(c, house), undefined), { status: 404, kind: 'unknown' }),
  })

  for (const { thing } of byPrecision(product.pages)) {
    app.get(thing.path, (c) => servePage(c, house, product, thing as Page))
    if ((thing as Page).answersForms === true) app.post(thing.path, limited, (c) => servePage(c, house, product, thing as Page))
  }
  const paths = new Set(product.pages.map(({ thing }) => thing.path))
  for (const { thing } of byPrecision(product.posts)) {
    // A form that carries files bounds its own reading, to answer with a sentence: see upload.ts.
    app.post(thing.path, (c, next) => (carriesFiles(c, thing as Post) ? next() : limited(c, next)))
    app.post(thing.path, (c) => servePost(c, house, product, thing as Post))
    // Somebody who reloads a form that was sent back asks for its address: she is led to the form's page.
    if (!paths.has(thing.path)) app.get(thing.path, (c) => c.redirect(fillPath(thing.page.path, c.req.param()), 303))
  }

  const atDoor = doorKeeper(house)
  const short = bodyLimit({ maxSize: longestQuestion, onError: (c) => c.json({ error: 'body-too-long' }, 413) })
  for (const { thing } of byPrecision(product.doors)) {
    app.on([...thing.methods], thing.path, short, (c) => atDoor(c, thing as Door))
    app.options(thing.path, (c) => letAsk(c, methodsAt(product, thing.path)))
  }

  app.notFound((c) => problemPage(c, languageOf(readVisit(c, house), undefined), { status: 404, kind: 'unknown' }))
  app.onError((error, c) => {
    const number = randomUUID().slice(0, 8)
    log.error('request failed', { number, path: c.req.routePath, name: error.name, stack: ownLines(error) })
    return problemPage(c, languageOf(readVisit(c, house), undefined), { status: 500, kind: 'broken', number })
  })
  return app
}

function methodsAt(product: Product, path: string): string[] {
  return product.doors.filter(({ thing }) => thing.path === path).flatMap(({ thing }) => [...thing.methods])
}

/** `/people/new` must be tried before `/people/:person`. */
function byPrecision<Thing extends { path: string }>(declared: { thing: Thing }[]): { thing: Thing }[] {
  const loose = (path: string) => (path.match(/:/g) ?? []).length
  return [...declared].sort((a, b) => loose(a.thing.path) - loose(b.thing.path))
}
