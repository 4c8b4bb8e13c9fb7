import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { anExhibit } from './support/exhibit.ts'
import { aTown, fill } from './support/filled-house.ts'
import { waysIn } from './support/page-states.ts'
import { figuresOf, type ScreenRead, screensToRead } from './support/screens-to-read.ts'

let house: TestHouse
let browser: Browser
let exhibit: Awaited<ReturnType<typeof anExhibit>>
let screens: ScreenRead[]

before(async () => {
  house = await aHouse()
  browser = await openBrowser()
  exhibit = await anExhibit(house)
  const tab = await aDevice(browser, exhibit.address)
  await tab.goto('/')
  const town = await aTown(house)
  await fill(house, town)
  screens = await screensToRead(house, await waysIn(house, town), tab)
})
after(async () => {
  await browser.close()
  await exhibit.close()
  await house.close()
})

test('every screen that a participant may come to reads easily in French', () => {
  assert.ok(screens.length > 30, `only ${screens.length} screens were read`)
  const hard = screens.flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`))
  assert.deepEqual(hard, [])
})

test('the figures shown to everybody are those of these screens', () => {
  const shown: unknown = JSON.parse(readFileSync(new URL('../../content/reading-ease.json', import.meta.url), 'utf8'))
  assert.deepEqual(shown, figuresOf(screens), 'write them again: test/journeys/reading.ts --write')
})
