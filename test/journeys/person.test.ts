import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { answerLevels, indicators } from '#modules/journey/index.ts'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { anAccount, anOrganisation } from '#test/support/identity-examples.ts'
import { follow, followTo, pathOf, send, signInByMail, wordsOn, write } from './support/steps.ts'
import { type Chapter, story } from './support/story.ts'

let house: ServedHouse
let browser: Browser
let maude: Page
let amina: Page
let card = { number: '', code: '' }
let record = ''
const pin = '471903'

before(async () => {
  house = await aServedHouse()
  browser = await openBrowser()
  const organisation = await anOrganisation(house.owner, { name: 'Le Relais' })
  await anAccount(house.owner, { name: 'Maude Gagnon', email: 'maude@relais.example', works: [{ organisation, role: 'counsellor' }] })
  maude = await aDevice(browser, house.address)
  amina = await aDevice(browser, house.address, { language: 'ar', width: 360, javaScript: false })
})
after(async () => {
  await browser.close()
  await house.close()
})

const opening: Chapter = [
  'a counsellor looks for Amina, finds nobody, opens her record with her and prints her card',
  async (look) => {
    await signInByMail(house, maude, 'maude@relais.example')
    await maude.goto(routes.newPerson)
    await write(maude, { name: 'Amina Benali' })
    await send(maude, routes.newPerson)
    await look(maude, 'fr')
    await follow(maude, maude.locator('main a.button[href*="step=form"]').first())
    await write(maude, {
      native: 'أمينة بن علي',
      birth: '1988',
      language: 'ar',
      phone: '514 555 0142',
      reach: 'phone',
      noticeLanguage: 'ar',
      way: 'paper',
    })
    await send(maude, routes.newPerson)
    record = pathOf(maude)
    assert.match(await wordsOn(maude), /Amina Benali/)
    await look(maude, 'fr')
    await maude.goto(`${record}/card`)
    await send(maude, `${record}/card`)
    const [number = '', code = ''] = await maude.locator('main dl bdi').allInnerTexts()
    card = { number, code }
    await look(maude, 'fr')
  },
]

const entering: Chapter = [
  'Amina enters with the card on her phone and chooses her own code',
  async (look) => {
    await amina.goto(routes.home)
    await look(amina, 'ar')
    await amina.goto(routes.cardSignIn)
    await write(amina, card)
    await look(amina, 'ar')
    await send(amina, routes.cardSignIn)
    assert.equal(pathOf(amina), routes.accountPin)
    await look(amina, 'ar')
    await write(amina, { pin, pin2: pin })
    await send(amina, routes.accountPin)
    assert.equal(pathOf(amina), routes.me)
    await look(amina, 'ar')
  },
]

const answering: Chapter = [
  'she answers 52 questions, one a page, French beside Arabic',
  async (look) => {
    await followTo(amina, routes.myAssessment)
    await look(amina, 'ar')
    await follow(amina, amina.locator(`main a[href^="${href(routes.myQuestion, { indicator: indicators[0]?.id ?? '' })}"]`).first())
    for (const [index, { id, statement }] of indicators.entries()) {
      assert.equal(pathOf(amina), href(routes.myQuestion, { indicator: id }))
      assert.equal(await amina.locator('h1').innerText(), statement.ar)
      if (index === 0) {
        assert.equal(await amina.locator('main [lang=fr]').first().innerText(), statement.fr)
        await look(amina, 'ar')
        await write(amina, { proof: 'بعت الخبز في الحي', barriers: 'cost', wish: 'أن أتعلم الحساب' })
      }
      await write(amina, { level: answerLevels[index % answerLevels.length]?.id ?? '' })
      await send(amina, href(routes.myQuestion, { indicator: id }))
    }
    const kept = await house.owner<{ n: bigint }>('select count(*) as n from journey.answer')
    assert.equal(Number(kept[0]?.n), 52)
    await look(amina, 'ar')
  },
]

const sharing: Chapter = [
  'she shares her assessment, her plan and her decision with the organisation, and gets a receipt',
  async (look) => {
    await amina.goto(routes.mySharing)
    await look(amina, 'ar')
    await followTo(amina, routes.share)
    await write(amina, { groups: ['assessment', 'plan', 'decision'] })
    await look(amina, 'ar')
    await send(amina, routes.share)
    assert.match(pathOf(amina), /^\/me\/sharing\/./)
    await look(amina, 'ar')
  },
]

const planning: Chapter = [
  'she plans two actions and says that one is done, with a word',
  async (look) => {
    for (const what of ['الاتصال بالتعاونية', 'زيارة السوق']) {
      await amina.goto(routes.addAction)
      await write(amina, { what, dueOn: '2026-12-01' })
      await send(amina, routes.addAction)
      assert.match(await wordsOn(amina), new RegExp(what))
    }
    await look(amina, 'ar')
    await follow(amina, amina.locator('main a[href^="/me/plan/"]', { hasText: 'زيارة السوق' }).first())
    await look(amina, 'ar')
    await write(amina, { state: 'done', word: 'تعرفت على تاجرتين' })
    await send(amina, `${pathOf(amina)}/state`)
    assert.match(await wordsOn(amina), /تعرفت على تاجرتين/)
  },
]

const deciding: Chapter = [
  'she writes her decision',
  async (look) => {
    await followTo(amina, routes.myDecision)
    await look(amina, 'ar')
    await write(amina, { outcome: 'studies-first', words: 'أريد أن أدرس أولًا' })
    await send(amina, routes.myDecision)
    assert.match(await wordsOn(amina), /أريد أن أدرس أولًا/)
    await look(amina, 'ar')
  },
]

const takingAway: Chapter = [
  'she takes everything away: on paper and as a file',
  async (look) => {
    await amina.goto(routes.myCopy)
    await look(amina, 'ar')
    await amina.emulateMedia({ media: 'print' })
    const [paper, picture] = [await amina.pdf(), await amina.screenshot()]
    await amina.emulateMedia({ media: 'screen' })
    assert.ok(paper.subarray(0, 5).toString() === '%PDF-' && paper.length > 20_000, `a printed copy of ${paper.length} bytes`)
    assert.ok(picture.length > 5000)
    const words = await wordsOn(amina)
    for (const mine of ['بعت الخبز في الحي', 'أن أتعلم الحساب', 'الاتصال بالتعاونية', 'تعرفت على تاجرتين', 'أريد أن أدرس أولًا'])
      assert.ok(words.includes(mine), mine)
    const file = await amina.context().request.get(routes.myCopyJson)
    assert.equal(file.status(), 200)
    assert.match(await file.text(), /أريد أن أدرس أولًا/)
  },
]

const beingRead: Chapter = [
  'the counsellor reads what was shared, and Amina sees that she did',
  async (look) => {
    for (const part of ['assessment', 'plan', 'decision']) {
      await maude.goto(`${record}/${part}`)
      await look(maude, 'fr')
    }
    assert.match(await wordsOn(maude), /أريد أن أدرس أولًا/)
    await amina.goto(routes.myReaders)
    assert.match(await wordsOn(amina), /Maude Gagnon/)
    await look(amina, 'ar')
  },
]

const comingBack: Chapter = [
  'she signs out, comes back on another device with her card number and her code, and finds everything',
  async (look) => {
    await follow(amina, amina.locator(`form[action="${routes.signOut}"] button:visible`).first())
    await amina.goto(routes.myPlan)
    assert.equal(pathOf(amina), routes.signIn)
    const other = await aDevice(browser, house.address, { language: 'ar', width: 360, javaScript: false })
    await other.goto(routes.pinSignIn)
    await write(other, { number: card.number, pin })
    await send(other, routes.pinSignIn)
    assert.equal(pathOf(other), routes.me)
    await other.goto(routes.myPlan)
    assert.match(await wordsOn(other), /زيارة السوق/)
    await other.goto(routes.myDecision)
    assert.match(await wordsOn(other), /أريد أن أدرس أولًا/)
    await look(other, 'ar')
  },
]

story([opening, entering, answering, sharing, planning, deciding, takingAway, beingRead, comingBack])
