// Reads without a network what the person asked to keep on this device. Everything personal is sealed with a key that cannot leave
// this browser, in one database that goes when she signs out, stops, or when the server no longer knows her session.
const shelf = 'maillon-kept'
const cupboard = 'maillon-assets'
const daysKept = 14
const minutesFresh = 10
// Forms after which somebody else may hold this device.
const doors = ['/sign-in', '/sign-out', '/second-factor', '/card', '/invitation', '/demo']

/** @typedef {{ addresses: string[], help: string, words: { kept: string }, language: string, at: number, whole?: number }} Wish */
/** @typedef {{ iv: Uint8Array<ArrayBuffer>, sealed: ArrayBuffer, policy: string, at: number }} Kept */

/** @param {string} store @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest} ask */
const inShelf = async (store, mode, ask) => {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open(shelf, 1)
    opening.onupgradeneeded = () => {
      for (const name of ['pages', 'facts']) opening.result.createObjectStore(name)
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  try {
    const asked = ask(database.transaction(store, mode).objectStore(store))
    return await new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
  } finally {
    database.close()
  }
}

/** @returns {Promise<Wish | undefined>} */
const wish = () => inShelf('facts', 'readonly', (facts) => facts.get('wish'))
/** The days are counted from the last time the network answered. @param {Wish} asked */
const countFromNow = (asked) => inShelf('facts', 'readwrite', (facts) => facts.put({ ...asked, at: Date.now() }, 'wish'))
/** @returns {Promise<CryptoKey | undefined>} */
const key = () => inShelf('facts', 'readonly', (facts) => facts.get('key'))

const forget = async () => {
  await inShelf('pages', 'readwrite', (pages) => pages.clear())
  await inShelf('facts', 'readwrite', (facts) => facts.clear())
}

/** @param {string} address @param {Response} response */
const keep = async (address, response) => {
  const lock = await key()
  if (lock === undefined) return
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, await response.arrayBuffer())
  const policy = response.headers.get('content-security-policy') ?? ''
  await inShelf('pages', 'readwrite', (pages) => pages.put({ iv, sealed, policy, at: Date.now() }, address))
}

/** @param {string} address @returns {Promise<{ html: string, policy: string, at: number } | undefined>} */
const readKept = async (address) => {
  /** @type {Kept | undefined} */
  const kept = await inShelf('pages', 'readonly', (pages) => pages.get(address))
  const lock = await key()
  if (kept === undefined || lock === undefined) return undefined
  const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, lock, kept.sealed)
  return { html: new TextDecoder().decode(open), policy: kept.policy, at: kept.at }
}

/** What a page draws with must be here too. @param {string} html */
const keepAssets = async (html) => {
  const found = new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, href]) => href ?? ''))
  const assets = await caches.open(cupboard)
  for (const href of found) if ((await assets.match(href)) === undefined) await assets.add(href)
}

/** Everything asked for, once more. @param {Wish} asked */
const refresh = async (asked) => {
  const whole = Date.now()
  for (const address of [...asked.addresses, asked.help]) {
    const response = await fetch(address, { credentials: 'same-origin', redirect: 'manual' })
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
    await keepAssets(await response.clone().text())
    await keep(address, response)
  }
  // Signed out in the meantime: nothing of it comes back.
  if ((await key()) !== undefined) await countFromNow({ ...asked, whole })
}

let isRenewing = false
/** The other pages too, when they were last renewed a while ago. What fails is tried again at a later visit. @param {Wish} asked */
const renew = async (asked) => {
  if (isRenewing || Date.now() - (asked.whole ?? 0) < minutesFresh * 60_000) return
  isRenewing = true
  await refresh(asked).catch(() => undefined)
  isRenewing = false
}

/** @param {string} html @param {string} policy @param {number} status */
const answer = (html, policy, status = 200) =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/** @param {string} address */
const withoutNetwork = async (address) => {
  const asked = await wish()
  if (asked === undefined) return Response.error()
  if (Date.now() - asked.at > daysKept * 86_400_000) {
    await forget()
    return Response.error()
  }
  const kept = (await readKept(address)) ?? (await readKept(asked.help))
  if (kept === undefined) return Response.error()
  const when = new Intl.DateTimeFormat(`${asked.language}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short' }).format(kept.at)
  const said = `<div class="notice attention" role="status"><p>${asked.words.kept.replace('*', when)}</p></div>`
  return answer(kept.html.replace(/<main[^>]*>/, `$&${said}`), kept.policy)
}

/** What was typed goes back to the one who typed it: nothing left this device. @param {Request} request @param {FormData} typed */
const notSent = async (request, typed) => {
  const asked = await wish()
  const kept = asked === undefined ? undefined : await readKept(asked.help)
  if (kept === undefined) return Response.error()
  const fields = [...typed].map(([name, value]) => (typeof value === 'string' ? [name, value] : [name, '']))
  const unsent = JSON.stringify({ to: new URL(request.url).pathname, fields }).replaceAll('<', '\\u003c')
  return answer(
    kept.html.replace('</main>', () => `<script type="application/json" id="unsent">${unsent}</script></main>`),
    kept.policy,
    503,
  )
}

/** @param {Request} request @param {(work: Promise<unknown>) => void} meanwhile */
const visit = async (request, meanwhile) => {
  const { pathname } = new URL(request.url)
  let response
  try {
    response = await fetch(request)
  } catch {
    return withoutNetwork(pathname)
  }
  const asked = await wish()
  if (asked !== undefined && [...asked.addresses, asked.help].includes(pathname)) {
    if (response.status === 200) {
      await keep(pathname, response.clone())
      await countFromNow(asked)
      meanwhile(renew(asked))
    }
    // A page that leads to the door instead: the session is over. A server that is too busy says nothing of it.
    else if (response.status < 500 && response.status !== 429) await forget()
  }
  return response
}

/** @param {Request} request */
const send = async (request) => {
  const { pathname } = new URL(request.url)
  if (doors.some((door) => pathname.startsWith(door))) await forget()
  const copy = request.clone()
  try {
    return await fetch(request)
  } catch {
    return notSent(request, await copy.formData())
  }
}

/** @param {Request} request */
const asset = async (request) => (await caches.match(request)) ?? fetch(request)

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  if (request.mode === 'navigate')
    event.respondWith(request.method === 'GET' ? visit(request, (work) => event.waitUntil(work)) : send(request))
  else if (request.method === 'GET' && pathname.startsWith('/assets/')) event.respondWith(asset(request))
})
worker.addEventListener('message', (event) => {
  const port = event.ports[0]
  /** @param {() => Promise<unknown>} work */
  const answered = (work) =>
    event.waitUntil(
      work().then(
        (done) => port?.postMessage({ ok: true, done }),
        () => port?.postMessage({ ok: false }),
      ),
    )
  if (event.data.ask === 'forget') answered(forget)
  if (event.data.ask === 'what') answered(() => inShelf('pages', 'readonly', (pages) => pages.getAllKeys()))
  if (event.data.ask === 'keep')
    answered(async () => {
      await forget()
      const lock = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
      await inShelf('facts', 'readwrite', (facts) => facts.put(lock, 'key'))
      await refresh(event.data.wish).catch(async (error) => {
        await forget()
        throw error
      })
    })
})
