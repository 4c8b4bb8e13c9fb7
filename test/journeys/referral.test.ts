import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { testNow } from '#test/support/house.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { follow, pathOf, send, wordsOn, write } from './support/steps.ts'
import { type Chapter, story } from './support/story.ts'
import { workThrough } from './support/worker.ts'

let house: ServedHouse
let browser: Browser
let maude: Page
let amina: Page
let phone: Page
let record: Awaited<ReturnType<typeof aRecord>>
let referral = ''
let link = ''
const service = randomUUID()
const clock = { now: testNow }

before(async () => {
  house = await aServedHouse()
  house.clock.now = () => clock.now
  browser = await openBrowser()
  record = await aRecord(house.owner, ['contact', 'plan'])
  await house.owner("update identity.session set ends_at = '2030-01-01', idle = '900 days'")
  await house.owner("update identity.account set language = 'ar' where name = 'Amina Benali'")
  await house.owner("update identity.account set email = 'maude@relais.example' where id = $1", [record.account])
  const card = randomUUID()
  await house.owner(
    `insert into directory.organisation (id, name, territory, email, source_id, created_at, changed_at)
     values ($1, 'Maison des langues', 'QC', 'accueil@langues.example', $2, now(), now())`,
    [card, card],
  )
  await house.owner(
    `insert into directory.service (id, organisation_id, name, source_id, created_at, changed_at) values ($1, $2, 'Cours de français', $3, now(), now())`,
    [service, card, service],
  )
  maude = await signedIn(record.counsellor, {})
  amina = await signedIn(record.herself, { language: 'ar', width: 360 })
  phone = await aDevice(browser, house.address, { width: 360, javaScript: false })
})
after(async () => {
  await browser.close()
  await house.close()
})

async function signedIn(cookie: string, device: Parameters<typeof aDevice>[2]): Promise<Page> {
  const page = await aDevice(browser, house.address, device)
  await page.context().addCookies([{ name: 'session', value: cookie.slice('session='.length), url: house.address }])
  return page
}

/** Amina opens her first page: the largest thing on it leads where she is awaited, without the menu. */
async function takeUp(where: string): Promise<void> {
  await amina.goto(routes.me)
  await follow(amina, amina.locator('.next-step a'))
  assert.equal(pathOf(amina), where)
}

async function lastLinkTo(address: string): Promise<string> {
  const [letter] = await house.owner<{ link: string }>(
    'select link from platform.mail where to_address = $1 and link is not null order by created_at desc, id desc limit 1',
    [address],
  )
  return new URL(letter?.link ?? '', house.address).pathname
}

const preparing: Chapter = [
  'Maude prepares a referral with Amina, who reads on her phone what leaves, and agrees',
  async (look) => {
    const door = href(routes.newReferral, { person: record.person })
    await maude.goto(door)
    await write(maude, { words: 'français' })
    await send(maude, door)
    await follow(maude, maude.locator(`button[value="${service}"]`))
    assert.equal(new URL(maude.url()).search, '')
    await look(maude, 'fr')
    await write(maude, { looksFor: 'Un cours le soir, près du métro' })
    await send(maude, href(routes.draftReferral, { person: record.person }))
    referral = pathOf(maude).split('/').at(-1) ?? ''
    await takeUp(href(routes.mySheet, { referral }))
    await look(amina, 'ar')
    await send(amina, href(routes.agreeToReferral, { referral }))
    await maude.goto(href(routes.referral, { referral }))
    await send(maude, href(routes.sendReferral, { referral }))
    await look(maude, 'fr')
    await workThrough(house, clock.now)
    link = await lastLinkTo('accueil@langues.example')
  },
]

const answering: Chapter = [
  'the service opens its letter on a phone, without an account, learns nobody’s name, and says yes in one tap',
  async (look) => {
    await phone.goto(link)
    assert.match(await wordsOn(phone), /Cours de français/)
    assert.doesNotMatch(await phone.content(), /Amina|Benali|métro/)
    await look(phone, 'fr')
    await send(phone, `${link}/accept`)
    assert.equal(pathOf(phone), link)
    await phone.goto(`${link}/dates`)
    await look(phone, 'fr')
    const first = (await phone.locator('input[name="dates"]').first().getAttribute('value')) ?? ''
    await write(phone, { dates: first, place: '12, rue des Langues' })
    await send(phone, `${link}/dates`)
    await look(phone, 'fr')
  },
]

const reading: Chapter = [
  'a code mailed to the original address opens what Amina let go, on that phone alone',
  async (look) => {
    await phone.goto(`${link}/sheet`)
    await look(phone, 'fr')
    await send(phone, `${link}/code`)
    const [letter] = await house.owner<{ body: string }>(
      "select body from platform.mail where body ~ '\\m[0-9]{6}\\M' order by created_at desc limit 1",
    )
    await write(phone, { code: /\b\d{6}\b/.exec(letter?.body ?? '')?.[0] ?? '' })
    await send(phone, `${link}/sheet`)
    assert.match(await wordsOn(phone), /près du métro/)
    await look(phone, 'fr')
    const another = await aDevice(browser, house.address, { width: 360 })
    await another.goto(`${link}/sheet`)
    assert.doesNotMatch(await another.content(), /métro/)
    await another.context().close()
  },
]

const meeting: Chapter = [
  'Amina chooses the date; Maude sees it; the three meet, and the service says so from its phone',
  async (look) => {
    await takeUp(href(routes.myReferral, { referral }))
    const [date] = await house.owner<{ id: string; starts_at: Temporal.Instant }>('select id, starts_at from referrals.meeting')
    await write(amina, { meeting: date?.id ?? '' })
    await send(amina, href(routes.chooseMyMeeting, { referral }))
    await look(amina, 'ar')
    await maude.goto(href(routes.referral, { referral }))
    assert.match(await wordsOn(maude), /12, rue des Langues/)
    await workThrough(house, clock.now)
    clock.now = Temporal.Instant.from(String(date?.starts_at)).add({ hours: 2 })
    await phone.goto(await lastLinkTo('accueil@langues.example'))
    await write(phone, { step: 'hold' })
    await send(phone, `${pathOf(phone)}/meeting`)
    await look(phone, 'fr')
    const [row] = await house.owner<{ state: string }>('select state from referrals.referral')
    assert.equal(row?.state, 'met')
  },
]

const aMonthLater: Chapter = [
  'a month later both are asked how it goes: the service from its letter, Amina on her own page',
  async (look) => {
    clock.now = clock.now.toZonedDateTimeISO('America/Toronto').add({ days: 30, minutes: 1 }).toInstant()
    await workThrough(house, clock.now, 'turn-referral-clocks')
    const question = await lastLinkTo('accueil@langues.example')
    await phone.goto(question)
    await look(phone, 'fr')
    await write(phone, { answer: 'goes-on' })
    await send(phone, `${question}/follow-up`)
    await takeUp(href(routes.myReferral, { referral }))
    await look(amina, 'ar')
    const asked = await house.owner<{ of: string; answer: string | null }>(
      'select asked_of as of, answer from referrals.follow_up where asked_at is not null order by 1',
    )
    assert.deepEqual(asked, [
      { of: 'person', answer: null },
      { of: 'resource', answer: 'goes-on' },
    ])
  },
]

story([preparing, answering, reading, meeting, aMonthLater])
