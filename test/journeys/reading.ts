import { writeFileSync } from 'node:fs'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse } from '#test/support/house.ts'
import { anExhibit } from './support/exhibit.ts'
import { aTown, fill } from './support/filled-house.ts'
import { waysIn } from './support/page-states.ts'
import { figuresOf, screensToRead } from './support/screens-to-read.ts'

// Says how each participant's screen reads in French, and what is too hard: `reading.ts [part of an address]`.
// `reading.ts --write` keeps the figures in content/reading-ease.json, for the page that lists them.
// Needs MAILLON_TEST_DATABASE, as the tests do.
const [asked = ''] = process.argv.slice(2)
const wanted = asked === '--write' ? '' : asked

const house = await aHouse()
const browser = await openBrowser()
const exhibit = await anExhibit(house)
const tab = await aDevice(browser, exhibit.address)
await tab.goto('/')
const town = await aTown(house)
await fill(house, town)
const screens = await screensToRead(house, await waysIn(house, town), tab, (path) => path.includes(wanted))
for (const { path, reading, faults } of screens) {
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'HARD'} ${path}  ${reading.words} mots, aisance ${reading.ease.toFixed(1)}, ${reading.mean.toFixed(1)} mots par phrase`,
  )
  for (const fault of faults) console.log(`     ${fault}`)
}
if (asked === '--write')
  writeFileSync(new URL('../../content/reading-ease.json', import.meta.url), `${JSON.stringify(figuresOf(screens), null, 2)}\n`)
await browser.close()
await exhibit.close()
await house.close()
