import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { listen } from '#platform/house.ts'
import { routes } from '#routes'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aRecord } from '#test/support/record-examples.ts'

// A real loss of the network: nobody listens any more at the product's address.
let house: TestHouse
let browser: Browser
let phone: Page
let server: Awaited<ReturnType<typeof listen>>
let isBusy = false
const secret = 'Appeler la fromagerie du canal'

const answer: TestHouse['app']['fetch'] = (...asked) => (isBusy ? new Response('busy', { status: 503 }) : house.app.fetch(...asked))

before(async () => {
  house = await aHouse({ config: { origin: undefined } })
  server = await listen(answer, 0)
  browser = await openBrowser()
  phone = await aDevice(browser, `http://localhost:${server.port}`, { width: 360 })
  const { herself } = await aRecord(house.owner, [])
  const [name = '', value = ''] = herself.split('=')
  await phone.context().addCookies([{ name, value, url: `http://localhost:${server.port}` }])
})
after(async () => {
  await browser.close()
  await server.close().catch(() => undefined)
  await house.close()
})

const goOffline = () => server.close()
const comeBack = async () => {
  server = await listen(answer, server.port)
}
const words = () => phone.locator('main').innerText()

test('nothing stays on a device before somebody asks', async () => {
  await phone.goto(routes.addAction)
  await phone.fill('[name=what]', secret)
  await phone.click('main form [type=submit]')
  await phone.goto(routes.offline)
  await phone.getByRole('button', { name: 'Garder sur cet appareil' }).waitFor()
  assert.deepEqual(await phone.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), [])
})

test('once kept, the plan is read without a network, and the page says of when it is', async () => {
  await phone.getByRole('button', { name: 'Garder sur cet appareil' }).click()
  await phone.getByRole('link', { name: 'Mon plan' }).waitFor()
  await phone.goto(routes.addAction)
  await goOffline()
  await phone.goto(routes.myPlan)
  assert.match(await words(), new RegExp(secret))
  assert.match(await words(), /Pas de réseau. Voici la copie du \d+/)
  assert.equal(await phone.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Readex')), true)
})

test('a page that was not kept leads to those that were', async () => {
  await phone.goto(routes.myReaders)
  await phone.getByRole('link', { name: 'Ma décision' }).waitFor()
  assert.match(await words(), /Ces pages sont gardées ici/)
})

test('what is typed without a network is not lost, and is sent once when it is back', async () => {
  await comeBack()
  await phone.goto(routes.addAction)
  await phone.fill('[name=what]', 'Demander un devis\npour le four')
  await goOffline()
  await phone.click('main form [type=submit]')
  await phone.getByRole('heading', { name: /rien n’est parti/ }).waitFor()
  assert.equal(await phone.locator('textarea').inputValue(), 'Demander un devis\npour le four')
  await comeBack()
  await phone.getByRole('button', { name: 'Envoyer maintenant' }).click()
  await phone.waitForURL(`**${routes.myPlan}`)
  const [row] = await house.owner<{ count: number }>(
    `select count(*)::int as count from journey.plan_action where what like 'Demander un devis%'`,
  )
  assert.equal(row?.count, 1)
})

test('what is kept cannot be read past the key, and the key cannot be taken out', async () => {
  const seen = await phone.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('maillon-kept')
      opening.onsuccess = () => resolve(opening.result)
    })
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
    const pages = (await all('pages')) as { sealed: ArrayBuffer }[]
    const facts = await all('facts')
    database.close()
    const key = facts.find((fact) => fact instanceof CryptoKey)
    const taken =
      key instanceof CryptoKey
        ? await crypto.subtle.exportKey('raw', key).then(
            () => 'taken',
            () => 'refused',
          )
        : 'no key'
    const texts = pages.map(({ sealed }) => new TextDecoder('utf-8', { fatal: false }).decode(sealed))
    const assets = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
    )
    return {
      pages: pages.length,
      taken,
      plain: texts.some((text) => text.includes('fromagerie') || text.includes('<html')),
      cached: assets.flat(),
    }
  })
  assert.equal(seen.pages, 5)
  assert.equal(seen.taken, 'refused')
  assert.equal(seen.plain, false)
  assert.deepEqual(
    seen.cached.filter((path) => !path.startsWith('/assets/')),
    [],
  )
})

test('a server that cannot answer just now takes nothing away', async () => {
  isBusy = true
  assert.equal((await phone.goto(routes.myPlan))?.status(), 503)
  isBusy = false
  await phone.goto(routes.offline)
  await phone.getByRole('link', { name: 'Mon plan' }).waitFor()
})

test('visiting one kept page renews the others, when they have not been renewed for ten minutes', async () => {
  const later = 'Passer voir la coopérative'
  await house.owner(`update journey.plan_action set what = $1 where what = $2`, [later, secret])
  const planOffline = async () => {
    await goOffline()
    await phone.goto(routes.myPlan)
    const read = await words()
    await comeBack()
    return read
  }
  await renewedSince(5)
  await phone.goto(routes.myDecision)
  await phone.waitForLoadState('networkidle')
  assert.match(await planOffline(), new RegExp(secret))
  await renewedSince(11)
  await phone.goto(routes.myDecision)
  await renewedWithin(10)
  assert.match(await planOffline(), new RegExp(later))
  await house.owner(`update journey.plan_action set what = $1 where what = $2`, [secret, later])
})

test('what was kept long ago and renewed since stays; after fourteen days without the network it goes', async () => {
  await keptSince(20)
  await phone.goto(routes.myPlan)
  await goOffline()
  await phone.goto(routes.myPlan)
  assert.match(await words(), new RegExp(secret))
  await keptSince(15)
  await assert.rejects(phone.goto(routes.myPlan))
  await phone.waitForURL('chrome-error://**')
  await comeBack()
  await phone.goto(routes.offline)
  assert.deepEqual(await leftovers(), { pages: 0, facts: 0 })
})

test('signing out wipes the device', async () => {
  await phone.getByRole('button', { name: 'Garder sur cet appareil' }).click()
  await phone.getByRole('link', { name: 'Mon plan' }).waitFor()
  await phone.goto(routes.myPlan)
  await phone.click('.sign-out [type=submit]')
  await phone.waitForURL((url) => url.pathname === routes.home)
  await phone.reload()
  assert.deepEqual(await leftovers(), { pages: 0, facts: 0 })
  await goOffline()
  await assert.rejects(phone.goto(routes.myPlan))
  await comeBack()
})

/** As if the network had last answered so many days ago. */
function keptSince(days: number) {
  return changeWish({ at: Date.now() - days * 86_400_000 })
}

/** As if all the pages had last been renewed so many minutes ago. */
function renewedSince(minutes: number) {
  return changeWish({ whole: Date.now() - minutes * 60_000 })
}

/** Waits until all the pages were renewed less than so many minutes ago. */
async function renewedWithin(minutes: number) {
  const isFresh = () =>
    phone.evaluate(async (most) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('maillon-kept')
        opening.onsuccess = () => resolve(opening.result)
      })
      const whole = await new Promise<number>((resolve) => {
        const asked = database.transaction('facts').objectStore('facts').get('wish')
        asked.onsuccess = () => resolve((asked.result as { whole: number }).whole)
      })
      database.close()
      return Date.now() - whole < most * 60_000
    }, minutes)
  for (let turns = 0; !(await isFresh()); turns += 1) {
    assert.ok(turns < 100, 'nothing was renewed')
    await new Promise((turn) => setTimeout(turn, 100))
  }
}

function changeWish(changes: { at?: number; whole?: number }) {
  return phone.evaluate(async (changed) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('maillon-kept')
      opening.onsuccess = () => resolve(opening.result)
    })
    const facts = database.transaction('facts', 'readwrite').objectStore('facts')
    await new Promise<void>((resolve) => {
      const asked = facts.get('wish')
      asked.onsuccess = () => {
        facts.put({ ...(asked.result as object), ...changed }, 'wish').onsuccess = () => resolve()
      }
    })
    database.close()
  }, changes)
}

/** How many things are left in the device's memory of ours. */
function leftovers() {
  return phone.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    if (!names.includes('maillon-kept')) return { pages: 0, facts: 0 }
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('maillon-kept')
      opening.onsuccess = () => resolve(opening.result)
    })
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const asked = database.transaction(store).objectStore(store).count()
        asked.onsuccess = () => resolve(asked.result)
      })
    const left = { pages: await count('pages'), facts: await count('facts') }
    database.close()
    return left
  })
}
