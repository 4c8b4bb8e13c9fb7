import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import { languages } from '#platform/i18n.ts'
import type { Page } from '#platform/page.ts'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { faultsOf } from '#test/support/page-checks.ts'
import { anExhibit } from './support/exhibit.ts'
import { aTown, fill } from './support/filled-house.ts'
import { type Seen, sentBackOf, statesOf, waysIn } from './support/page-states.ts'

let house: TestHouse
let browser: Browser
let exhibit: Awaited<ReturnType<typeof anExhibit>>

before(async () => {
  house = await aHouse()
  browser = await openBrowser()
  exhibit = await anExhibit(house)
})
after(async () => {
  await browser.close()
  await exhibit.close()
  await house.close()
})

test('every page holds its promises in five languages, with nothing, with everything and sent back', async (context) => {
  const town = await aTown(house)
  await fill(house, town)
  const ways = await waysIn(house, town)
  const phone = await aDevice(browser, exhibit.address, { width: 320 })
  const desk = await aDevice(browser, exhibit.address, { width: 1280 })
  const faulty = new Map<string, string[]>()
  const unseen: string[] = []
  const count = { empty: 0, full: 0, error: 0 }

  for (const { thing } of house.product.pages) {
    for (const language of languages) {
      const seen = await statesOf(thing as Page, ways, language)
      if (seen.length === 0) unseen.push(thing.path)
      const first = seen[0]
      const back = first === undefined ? [] : await sentBackOf(first, [...ways.full, ...ways.empty])
      for (const each of [...seen, ...back]) {
        count[each.state] += 1
        const tab = language === 'fr' ? desk : phone
        for (const fault of await look(tab, each)) {
          const known = `${fault.replace(/\d+:\d+/, '')}`
          faulty.set(known, [...(faulty.get(known) ?? []), `${each.path} ${each.state} ${language}`])
        }
      }
    }
  }
  context.diagnostic(`${count.empty} empty, ${count.full} full, ${count.error} sent back`)
  console.log(count)
  assert.deepEqual([...new Set(unseen)], [], 'pages that nobody could see')
  assert.deepEqual(
    [...faulty].map(([fault, where]) => `${fault}\n    ${where.length} × ${where.slice(0, 3).join(', ')}`),
    [],
  )
})

async function look(tab: Tab, { body, headers, language }: Seen): Promise<string[]> {
  await tab.goto(exhibit.hang(body, headers))
  return faultsOf(tab, { language })
}
