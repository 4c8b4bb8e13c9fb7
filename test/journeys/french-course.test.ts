import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { fillOnFirstRun } from '../../src/demo/index.ts'
import { everyRow } from './support/every-row.ts'
import { follow, followTo, pathOf, send, wordsOn, write } from './support/steps.ts'
import { type Chapter, story } from './support/story.ts'

let house: ServedHouse
let browser: Browser
let phone: Page
let results = ''
let kept = ''
const addresses: string[] = []
const services: string[] = []
const [forAsylum, fullTime, forWork] = [/الفرنسية لطالبي اللجوء/, /الفرنسية بدوام كامل/, /الفرنسية من أجل العمل/]

before(async () => {
  house = await aServedHouse()
  await fillOnFirstRun({ ...house, house })
  browser = await openBrowser()
  phone = await aDevice(browser, house.address, { language: 'ar', width: 360, javaScript: false })
  phone.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''))
  kept = await everyRow(house)
})
after(async () => {
  await browser.close()
  await house.close()
})

const searching: Chapter = [
  'from the first page, without an account, she looks for a French course near Montréal',
  async (look) => {
    await phone.goto(routes.home)
    await look(phone, 'ar')
    await followTo(phone, routes.services)
    await look(phone, 'ar')
    await write(phone, { need: 'language-course', place: 'Montréal', language: 'fr' })
    await send(phone, routes.services)
    // Towns of three countries are called so: she says which.
    await look(phone, 'ar')
    await follow(phone, phone.locator('main a[href*="at=ca-6077243"]').first())
    results = phone.url()
    const words = await wordsOn(phone)
    for (const name of [forAsylum, fullTime, forWork]) assert.match(words, name)
    assert.equal(await phone.locator('main svg[role=img]').count(), 1)
    await look(phone, 'ar')
  },
]

const forHer: Chapter = [
  'the first card takes people who ask for asylum: two questions, and it says yes, to be confirmed by those who decide',
  async (look) => {
    await openTheQuestions(forAsylum, look)
    await answer({ age: '34' })
    await look(phone, 'ar')
    await answer({ statuses: 'ca-asylum-claimant' })
    const words = await wordsOn(phone)
    assert.match(words, /نعم، تبدو هذه الخدمة مناسبة لكم/)
    assert.match(words, /للتأكيد مع PROMIS/)
    assert.match(await phone.content(), /irb-cisr\.gc\.ca/)
    await look(phone, 'ar')
  },
]

const askingForPapers: Chapter = [
  'the second asks for other papers: she keeps her age to herself, reads why it says no, and what else there is',
  async (look) => {
    await openTheQuestions(fullTime, look)
    await follow(phone, phone.locator('main button[name=declined]'))
    await answer({ statuses: 'ca-asylum-claimant' })
    const words = await wordsOn(phone)
    assert.match(words, /هذه الخدمة تطلب شيئًا آخر/)
    assert.match(words, /حيازة إحدى هذه الوثائق: إقامة دائمة/)
    assert.match(words, forAsylum)
    await look(phone, 'ar')
  },
]

const askingForRegistration: Chapter = [
  'the third asks to be registered as looking for a job: she is not, and reads that it is this and nothing else',
  async (look) => {
    await openTheQuestions(forWork, look)
    await answer({ 'job-seeker': 'no' })
    const words = await wordsOn(phone)
    assert.match(words, /هذه الخدمة تطلب شيئًا آخر/)
    assert.match(words, /التسجيل للبحث عن عمل/)
    assert.match(words, forAsylum)
    await look(phone, 'ar')
    await followTo(phone, `/services/${services[0]}`)
    assert.match(await wordsOn(phone), /514/)
  },
]

const leavingNothing: Chapter = [
  'no address on the way held a word about her, and the house kept nothing',
  async () => {
    assert.ok(addresses.length > 20)
    const asked = addresses.flatMap((address) => [...new URL(address, house.address).searchParams.keys()])
    assert.deepEqual([...new Set(asked)].sort(), ['at', 'km', 'language', 'need', 'place', 'remote', 'stage', 'words'])
    assert.doesNotMatch(addresses.join('\n'), /asylum|job-seeker|declined|for-me[^\n]*34/)
    assert.equal(await everyRow(house), kept)
    assert.deepEqual(
      (await phone.context().cookies()).map(({ name }) => name).filter((name) => name !== 'language'),
      [],
    )
  },
]

async function openTheQuestions(name: RegExp, look: Parameters<Chapter[1]>[0]): Promise<void> {
  await phone.goto(results)
  await follow(phone, phone.locator('main ol.found a', { hasText: name }).first())
  services.push(pathOf(phone).split('/').at(-1) ?? '')
  await look(phone, 'ar')
  await followTo(phone, `${pathOf(phone)}/for-me`)
  await look(phone, 'ar')
}

async function answer(fields: Record<string, string>): Promise<void> {
  await write(phone, fields)
  await send(phone, pathOf(phone))
}

story([searching, forHer, askingForPapers, askingForRegistration, leavingNothing])
