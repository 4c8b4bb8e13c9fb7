import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { complaintsOf } from '#test/support/page-watch.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { aHand } from './support/hand.ts'

let house: ServedHouse
let browser: Browser
const aloud = href(routes.practisePitch, { length: 'one' })

before(async () => {
  house = await aServedHouse()
  // A microphone made of a tone, and a browser that does not ask.
  browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'])
})
after(async () => {
  await browser.close()
  await house.close()
})

/** Amina on her phone, before her text in large letters; `sent` is all that her browser asks for from then on. */
async function amina(prepare: (context: BrowserContext) => Promise<unknown> = async () => {}): Promise<{ page: Page; sent: string[] }> {
  const { herself } = await aRecord(house.owner, [])
  const hand = aHand({ app: house.app }, herself)
  await hand.do(href(routes.myPitchPrompt, { length: 'one', prompt: 'who' }), {
    language: 'fr',
    words: 'Je m’appelle Amina.',
    otherLanguage: '',
    otherWords: '',
    version: '0',
  })
  const page = await aDevice(browser, house.address, { width: 360 })
  const [name = '', value = ''] = herself.split('=')
  await page.context().addCookies([{ name, value, url: house.address }])
  await prepare(page.context())
  await page.goto(aloud)
  const sent: string[] = []
  page.on('request', (request) => {
    // The sound is read back from the memory of the page, and the icon of the tab comes when it comes.
    if (!/^blob:|\/assets\/mark\./.test(request.url())) sent.push(`${request.method()} ${request.url()}`)
  })
  return { page, sent }
}

test('she hears herself, erases it, and not one request leaves her phone', async () => {
  const { page, sent } = await amina()
  const audio = page.locator('audio')
  assert.equal(await audio.isVisible(), false)
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click()
  await page.getByText('Parlez, on vous écoute ici seulement.').waitFor()
  await page.waitForFunction(() => document.querySelector('[data-clock]')?.textContent?.trim() !== '0:00')
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click()
  await page.getByText('C’est fait. Vous pouvez vous écouter.').waitFor()
  assert.match((await audio.getAttribute('src')) ?? '', /^blob:/)
  await audio.evaluate((element: HTMLAudioElement) => element.play())
  assert.equal(await audio.evaluate((element: HTMLAudioElement) => element.error), null)
  await page.getByRole('button', { name: 'Effacer ma voix' }).click()
  assert.deepEqual([await audio.isVisible(), await audio.getAttribute('src')], [false, null])
  assert.deepEqual(sent, [])
  assert.deepEqual(complaintsOf(page), [])
  await page.context().close()
})

test('even a script that wished to could send nothing from that page', async () => {
  const { page, sent } = await amina()
  const tried = await page.evaluate(async () => {
    const blob = new Blob(['a voice'])
    const fetched = await fetch('/me', { method: 'POST', body: blob }).then(
      () => 'sent',
      () => 'refused',
    )
    navigator.sendBeacon('/me', blob)
    return fetched
  })
  assert.equal(tried, 'refused')
  assert.deepEqual(sent, [])
  assert.ok(complaintsOf(page).every((complaint) => /Content Security Policy/.test(complaint)))
  await page.context().close()
})

test('she leaves the page: the voice is gone when she comes back', async () => {
  const { page } = await amina()
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click()
  await page.getByText('Parlez, on vous écoute ici seulement.').waitFor()
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click()
  await page.locator('audio').waitFor({ state: 'visible' })
  await page.goto(routes.myPitch)
  await page.goBack()
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).waitFor()
  assert.equal(await page.locator('audio').isVisible(), false)
  assert.equal((await page.locator('[data-clock]').innerText()).trim(), '0:00')
  await page.context().close()
})

test('a microphone that stays closed is her choice: a kind sentence, and the clock still runs', async () => {
  const { page } = await amina((context) =>
    context.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    }),
  )
  await page.getByRole('button', { name: 'Enregistrer ma voix' }).click()
  await page.getByText('Le micro est resté fermé.').waitFor()
  await page.getByRole('button', { name: 'Lancer l’horloge' }).click()
  await page.waitForFunction(() => document.querySelector('[data-clock]')?.textContent?.trim() !== '0:00')
  await page.getByRole('button', { name: 'Arrêter l’horloge' }).click()
  await page.getByRole('button', { name: 'Revenir à zéro' }).click()
  assert.equal((await page.locator('[data-clock]').innerText()).trim(), '0:00')
  await page.context().close()
})

test('a message is copied as it was written', async () => {
  const { page } = await amina((context) => context.grantPermissions(['clipboard-read', 'clipboard-write']))
  await page.goto(`${routes.addMessage}?kind=thank&model=yes`)
  await page.locator('main form button[type=submit]').first().click()
  await page.getByRole('button', { name: 'Copier' }).click()
  await page.getByText('C’est copié').waitFor()
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Bonjour,\nMerci pour votre temps hier\.\n/)
  assert.deepEqual(complaintsOf(page), [])
  await page.context().close()
})
