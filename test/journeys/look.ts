import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as Tab } from 'playwright-core'
import type { Page } from '#platform/page.ts'
import { aDevice, aServedHouse, type Device, openBrowser } from '#test/support/browser.ts'
import { aTown, fill } from './support/filled-house.ts'
import { type Seen, statesOf, waysIn } from './support/page-states.ts'

// Draws pages as people see them, to be looked at: `look.ts <folder> [part of an address] [round]`.
// Needs MAILLON_TEST_DATABASE, as the tests do.
const [folder = 'var/look', wanted = '', chosen = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

type Round = { name: string; device: Device; print?: true }
const rounds: Round[] = [
  { name: 'phone-fr', device: { width: 360, language: 'fr' } },
  { name: 'phone-ar', device: { width: 360, language: 'ar' } },
  { name: 'desk-fr', device: { width: 1280, language: 'fr' } },
  { name: 'desk-ar', device: { width: 1280, language: 'ar' } },
  { name: 'desk-dark', device: { width: 1280, colours: 'dark' } },
  { name: 'print', device: { width: 800 }, print: true },
]

const house = await aServedHouse()
const town = await aTown(house)
await fill(house, town)
const { full, empty } = await waysIn(house, town)
// Amina first: what anybody may see, she sees with her name on it.
const ways = { full: [...full.filter(({ hand }) => hand === town.amina.hand), ...full], empty }
const seen: Seen[] = []
for (const { thing } of house.product.pages)
  if ((thing as Page).path.includes(wanted)) seen.push(...(await statesOf(thing as Page, ways, 'fr')))
const browser = await openBrowser()
for (const round of rounds.filter(({ name }) => name.includes(chosen))) for (const each of seen) await draw(each, round)
await browser.close()
await house.close()

async function draw({ address, state, path, hand }: Seen, { name, device, print }: Round): Promise<void> {
  const tab: Tab = await aDevice(browser, house.address, device)
  if (print) await tab.emulateMedia({ media: 'print' })
  const session = hand.cookies.get('session')
  if (session !== undefined) await tab.context().addCookies([{ name: 'session', value: session, url: house.address }])
  await tab.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${device.language ?? 'fr'}`)
  const named =
    `${path}${address.includes('?') ? address.slice(address.indexOf('?')) : ''}`.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
  await tab.screenshot({ path: join(folder, `${name}--${named}--${state}.png`), fullPage: true })
  await tab.context().close()
}
