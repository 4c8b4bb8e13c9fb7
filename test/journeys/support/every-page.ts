import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import type { Language } from '#platform/i18n.ts'
import type { Page } from '#platform/page.ts'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { faultsIn } from '#test/support/page-checks.ts'
import { complaintsOf } from '#test/support/page-watch.ts'
import { swapIn } from '#test/support/swap-in.ts'
import { anExhibit } from './exhibit.ts'
import { aTown, fill } from './filled-house.ts'
import { type Seen, sentBackOf, statesOf, waysIn } from './page-states.ts'

/** A house where everything was done, and every page of it as somebody sees it in each of `languages`: with nothing, with everything, sent back. */
export function everyPageIn(languages: readonly Language[]) {
  let house: TestHouse
  let browser: Browser
  let live: Tab
  let exhibit: Awaited<ReturnType<typeof anExhibit>>
  let ways: Awaited<ReturnType<typeof waysIn>>
  const goneTo = new Set<string>()
  const seenPaths = new Set<string>()

  before(async () => {
    house = await aHouse()
    browser = await openBrowser()
    exhibit = await anExhibit(house)
    live = await aDevice(browser, exhibit.address)
    const town = await aTown(house)
    await fill(house, town)
    ways = await waysIn(house, town)
  })
  after(async () => {
    await browser.close()
    await exhibit.close()
    await house.close()
  })

  for (const language of languages) {
    test(`every page in ${language}: with nothing, with everything, sent back`, { timeout: 590_000 }, async (context) => {
      const tab = await aDevice(browser, exhibit.address, { width: language === 'fr' ? 1280 : 320 })
      await tab.goto('/')
      const faults = new Map<string, string[]>()
      const count = { empty: 0, full: 0, error: 0 }
      for (const seen of await everyState(language)) {
        count[seen.state] += 1
        seenPaths.add(seen.path)
        for (const fault of await faultsSeen(tab, seen)) faults.set(fault, [...(faults.get(fault) ?? []), `${seen.address} ${seen.state}`])
      }
      await tab.context().close()
      context.diagnostic(`${count.empty} documents with nothing, ${count.full} with everything, ${count.error} sent back`)
      assert.deepEqual(
        [...faults].map(([fault, where]) => `${fault}\n    on ${where.slice(0, 3).join(', ')} (${where.length})`),
        [],
      )
      assert.ok(count.full > 50 && count.empty > 25 && count.error > 15, `too few documents: ${JSON.stringify(count)}`)
    })
  }

  /** The addresses that nobody saw as a document, once the tests above ran. */
  const unseen = () =>
    house.product.pages
      .map(({ thing }) => (thing as Page).path)
      .filter((path) => !seenPaths.has(path))
      .sort()

  async function everyState(language: Language): Promise<Seen[]> {
    const all: Seen[] = []
    for (const { thing } of house.product.pages) {
      const seen = await statesOf(thing as Page, ways, language)
      all.push(...seen, ...(await sentBackOf(seen, [...ways.full, ...ways.empty])))
    }
    return all
  }

  async function faultsSeen(tab: Tab, { path, body, headers, language }: Seen): Promise<string[]> {
    await swapIn(tab, body)
    const faults = await faultsIn(tab, body, { language })
    // A page's scripts and headers are those of its address: one document of each is gone to.
    if (language !== 'fr' || goneTo.has(path)) return faults
    goneTo.add(path)
    await live.goto(exhibit.hang(body, headers))
    return [...faults, ...complaintsOf(live)]
  }

  return { unseen }
}
