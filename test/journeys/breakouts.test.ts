import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page as Tab } from 'playwright-core'
import type { Page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { aDevice, openBrowser } from '#test/support/browser.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { complaintsOf } from '#test/support/page-watch.ts'
import { anExhibit } from './support/exhibit.ts'
import { aTown, fill, type Inhabitants } from './support/filled-house.ts'
import { filledWith, formsIn, writtenFields } from './support/forms.ts'
import { type Seen, statesOf, waysIn } from './support/page-states.ts'

// Each one breaks out of another place: text, attribute, textarea, title, script, comment, style, an address, a template, a mark of direction.
const breakouts = [
  '<script>window.robbed=1</script><b data-robbed>x</b>',
  '"><img src=x onerror=window.robbed=1 data-robbed>',
  "' autofocus onfocus=window.robbed=1 data-robbed='",
  '</textarea></title><svg/onload=window.robbed=1 data-robbed>',
  '</script><script>window.robbed=1</script><i data-robbed>',
  '--><iframe srcdoc="<script>parent.robbed=1</script>" data-robbed>',
  '</style><style>@import "http://robber.example";</style><b data-robbed>',
  'javascript:window.robbed=1//"><a data-robbed href=javascript:window.robbed=1>',
  '{{constructor.constructor("window.robbed=1")()}}<x-a data-robbed>',
  '&lt;b data-robbed&gt;&#60;b data-robbed&#62;\u202e<b data-robbed>',
]
// Together by three, so that a field is sent to less often; closing more than is open harms nobody else's attempt.
const payloads = [0, 3, 6].map((first) => breakouts.slice(first, first === 6 ? undefined : first + 3).join(' '))
const short = '"><b data-robbed>'

let house: TestHouse
let town: Inhabitants
let browser: Browser
let tab: Tab
let exhibit: Awaited<ReturnType<typeof anExhibit>>

before(async () => {
  house = await aHouse()
  town = await aTown(house)
  await fill(house, town)
  browser = await openBrowser()
  exhibit = await anExhibit(house)
  tab = await aDevice(browser, exhibit.address)
})
after(async () => {
  await browser.close()
  await exhibit.close()
  await house.close()
})

test('what somebody writes in any field is shown as it was written and never runs', async (context) => {
  const stored = new Set<string>()
  const mute = new Set<string>()
  const told = new Set<string>()
  await town.newcomer.do(href(routes.joinPerson, { person: town.amina.person }), { reason: breakouts.slice(0, 3).join(' ') })
  const pages = await everyPage()
  for (const payload of payloads) {
    for (const seen of pages) {
      for (const index of formsOf(seen.body).keys()) {
        // Another form may have changed what this one was filled from: it is opened again, as she would.
        const form = formsOf((await seen.hand.get(seen.address)).text)[index]
        if (form === undefined) continue
        const taken = (await sent(seen, form, payload)) || (await sent(seen, form, short))
        for (const name of writtenFields(form)) (taken ? stored : mute).add(`${seen.path} ${name}`)
      }
    }
    for (const seen of await everyPage()) if (await shows(seen, payload)) told.add(seen.path)
  }
  context.diagnostic(`${stored.size} fields written, shown again on ${told.size} pages`)
  assert.deepEqual(
    [...mute].filter((field) => !stored.has(field)),
    [],
    'fields that took nothing',
  )
  for (const path of [
    routes.myPlan,
    routes.myDecision,
    routes.myCopy,
    routes.person,
    routes.personAssessment,
    routes.personNotes,
    routes.caseload,
    routes.team,
  ]) {
    assert.ok(told.has(path), `${path} shows what was written`)
  }
})

test('what an address brings is never run', async () => {
  for (const words of breakouts) {
    const asked = encodeURIComponent(words)
    for (const address of [
      `${routes.newPerson}?name=${asked}`,
      `${routes.caseload}?text=${asked}`,
      `${routes.signIn}?next=${asked}`,
      `${routes.addAction}?from=${asked}`,
    ]) {
      const { text, headers } = await (address.startsWith(routes.addAction) ? town.amina.hand : town.maude).get(address)
      await isQuiet(exhibit.hang(text, headers), address)
    }
    await isQuiet(`${href(routes.card, { number: '1234567890' })}#${asked}`, routes.card)
    await isQuiet(`${routes.home}?lang=${asked}#${asked}`, routes.home)
  }
})

/** Sends a form; whatever comes back is looked at too. True when it was taken, or answered at once: a search whose words no address holds. */
async function sent(seen: Seen, form: ReturnType<typeof formsIn>[number], words: string): Promise<boolean> {
  const { status, text, headers } = await seen.hand.send(form.action, filledWith(form, words))
  if (status === 303) return true
  if (headers.get('content-type')?.startsWith('text/html') && holds(text)) await isQuiet(exhibit.hang(text, headers), form.action)
  return status === 200
}

/** Whether anything of what was written stands in the document, escaped or not: where nothing does, nothing can run. */
const holds = (html: string) => html.includes('robbe')

async function shows(seen: Seen, words: string): Promise<boolean> {
  if (!holds(seen.body)) return false
  await isQuiet(exhibit.hang(seen.body, seen.headers), seen.address)
  const text = await tab.evaluate(() => document.body.innerText)
  return text.includes(words.replace('\u202e', '')) || text.includes(short)
}

async function isQuiet(path: string, where: string): Promise<void> {
  await tab.goto(path)
  const robbed = await tab.evaluate(() => ({
    ran: 'robbed' in window,
    planted: document.querySelectorAll('[data-robbed]').length,
    leads: [...document.querySelectorAll('[href^="javascript:" i], [action^="javascript:" i], [formaction^="javascript:" i]')].length,
  }))
  assert.deepEqual(robbed, { ran: false, planted: 0, leads: 0 }, where)
  assert.deepEqual(complaintsOf(tab), [], where)
}

async function everyPage(): Promise<Seen[]> {
  const ways = await waysIn(house, town)
  const seen: Seen[] = []
  for (const { thing } of house.product.pages) seen.push(...(await statesOf(thing as Page, { full: ways.full, empty: [] }, 'fr')))
  return seen
}

/** The forms that take words of one's own. */
const formsOf = (html: string) =>
  formsIn(html).filter((form) => form.method === 'post' && isSafeToSend(form.action) && writtenFields(form).length > 0)

// Doors take no words, what these would end is needed for the rest, an import goes with its file, and a letter is answered once.
function isSafeToSend(action: string): boolean {
  return !/^\/(ui|sign-in|sign-out|second-factor|card|invitation|demo)|\/(join|remove|leave|withdraw|revoke|end)$|^\/account|^\/directory\/keep\/imports$|^\/answer\/[^/]+\/dates$/.test(
    action,
  )
}
