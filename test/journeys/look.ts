import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { indicators } from '#modules/journey/index.ts'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, type Device, openBrowser } from '#test/support/browser.ts'
import { aTown, fill } from './support/filled-house.ts'
import type { Hand } from './support/hand.ts'

// Draws the main pages as people see them, to be looked at: `look.ts <folder> [part of an address]`.
// Needs MAILLON_TEST_DATABASE, as the tests do.
const [folder = 'var/look', wanted = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const house = await aServedHouse()
const town = await aTown(house)
await fill(house, town)
const browser = await openBrowser()
const at = { person: town.amina.person }
const question = { indicator: indicators[0]?.id ?? '' }
const action = (await house.owner<{ id: string }>('select id from journey.plan_action order by id limit 1'))[0]?.id ?? ''

const open = [
  routes.home,
  routes.ui,
  routes.about,
  routes.help,
  routes.privacy,
  routes.signIn,
  routes.cardSignIn,
  routes.pinSignIn,
  routes.demo,
]
const hers = [
  ...[routes.me, routes.myAssessment, href(routes.myQuestion, question), routes.mySharing, routes.share, routes.myReaders],
  ...[routes.myConversation, routes.myPlan, routes.addAction, href(routes.myAction, { action }), routes.myDecision, routes.myCopy],
  ...[routes.myAppointments, routes.myRecord, routes.myStage, routes.account],
]
const theirs = [
  ...[routes.today, routes.caseload, `${routes.newPerson}?name=Amina`, `${routes.newPerson}?step=form&name=Amina`, href(routes.person, at)],
  ...[href(routes.personAssessment, at), href(routes.personPlan, at), href(routes.personDecision, at), href(routes.personProcess, at)],
  ...[
    href(routes.prepare, at),
    href(routes.personNotes, at),
    href(routes.newAppointment, at),
    href(routes.personCard, at),
    href(routes.correctPerson, at),
  ],
]

type Round = { name: string; device: Device; print?: true; who: [Hand | undefined, readonly string[]][] }
const everybody: Round['who'] = [
  [undefined, open],
  [town.amina.hand, hers],
  [town.maude, theirs],
  [town.claire, [routes.team, routes.organisations]],
]
const rounds: Round[] = [
  { name: 'phone-fr', device: { width: 360, language: 'fr' }, who: everybody },
  { name: 'phone-ar', device: { width: 360, language: 'ar' }, who: everybody.slice(0, 2) },
  { name: 'desk-fr', device: { width: 1280, language: 'fr' }, who: everybody },
  {
    name: 'desk-dark',
    device: { width: 1280, colours: 'dark' },
    who: [
      [town.amina.hand, hers.slice(0, 4)],
      [town.maude, theirs.slice(0, 5)],
    ],
  },
  {
    name: 'print',
    device: { width: 800 },
    print: true,
    who: [[town.amina.hand, [routes.myCopy, routes.myAssessmentPrint, routes.myPlan]]],
  },
]

for (const { name, device, print, who } of rounds) {
  for (const [hand, addresses] of who) {
    const page = await aDevice(browser, house.address, device)
    if (print) await page.emulateMedia({ media: 'print' })
    const cookies = [...(hand?.cookies ?? new Map<string, string>())].filter(([cookie]) => cookie === 'session')
    await page.context().addCookies(cookies.map(([cookie, value]) => ({ name: cookie, value, url: house.address })))
    for (const address of addresses) if (address.includes(wanted)) await draw(page, address, name, device.language ?? 'fr')
    await page.context().close()
  }
}
await browser.close()
await house.close()

async function draw(page: Page, address: string, round: string, language: string): Promise<void> {
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
  const named = address.replace(at.person, 'amina').replace(action, 'action').replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
  await page.screenshot({ path: join(folder, `${round}--${named}.png`), fullPage: true })
}
