import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { indicators } from '#modules/journey/index.ts'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { anAccount, anOrganisation } from '#test/support/identity-examples.ts'
import { follow, followTo, pathOf, send, signInByMail, wordsOn, write } from './support/steps.ts'
import { type Chapter, story } from './support/story.ts'

let house: ServedHouse
let browser: Browser
let maude: Page
let mohammed: Page
let record = ''
const first = indicators[0]?.id ?? ''

before(async () => {
  house = await aServedHouse()
  browser = await openBrowser()
  const organisation = await anOrganisation(house.owner, { name: 'Le Relais' })
  await anAccount(house.owner, { name: 'Maude Gagnon', email: 'maude@relais.example', works: [{ organisation, role: 'counsellor' }] })
  await anAccount(house.owner, { name: 'Claire Dubois', email: 'claire@relais.example', works: [{ organisation, role: 'counsellor' }] })
  maude = await aDevice(browser, house.address)
  mohammed = await aDevice(browser, house.address, { width: 360, language: 'fr' })
})
after(async () => {
  await browser.close()
  await house.close()
})

const arriving: Chapter = [
  'Maude enters by a letter and a second factor, and her day is empty',
  async (look) => {
    await signInByMail(house, maude, 'maude@relais.example')
    await look(maude, 'fr')
  },
]

const receiving: Chapter = [
  'she opens Mohammed’s record, and a search in Arabic finds him',
  async (look) => {
    await followTo(maude, routes.caseload)
    await look(maude, 'fr')
    await maude.goto(`${routes.newPerson}?step=form&name=Mohammed+Haddad`)
    await write(maude, { language: 'fr', phone: '514 555 0143', reach: 'phone', noticeLanguage: 'fr', way: 'spoken' })
    await send(maude, routes.newPerson)
    record = pathOf(maude)
    for (const spelling of ['محمد', 'Muhammad', 'mohamed']) {
      await maude.goto(routes.caseload)
      await write(maude, { text: spelling })
      await send(maude, routes.caseload)
      assert.equal(await maude.locator(`main a[href="${record}"]`).count(), 1, `${spelling} finds him`)
    }
    await look(maude, 'fr')
  },
]

const lettingHimIn: Chapter = [
  'Mohammed enters with his card, answers one question and shares his answers and his decision',
  async () => {
    await maude.goto(`${record}/card`)
    await send(maude, `${record}/card`)
    const [number = '', code = ''] = await maude.locator('main dl bdi').allInnerTexts()
    await mohammed.goto(routes.cardSignIn)
    await write(mohammed, { number, code })
    await send(mohammed, routes.cardSignIn)
    await mohammed.goto(href(routes.myQuestion, { indicator: first }))
    await write(mohammed, { level: 'with-help' })
    await send(mohammed, href(routes.myQuestion, { indicator: first }))
    await mohammed.goto(routes.share)
    await write(mohammed, { groups: ['assessment', 'plan', 'decision'] })
    await send(mohammed, routes.share)
  },
]

const talking: Chapter = [
  'she writes what she observed, he reads it and answers, she reads his answer',
  async (look) => {
    await maude.goto(`${record}/assessment`)
    await write(maude, { indicator: first, observedOn: '2026-11-23', body: 'Il a appelé deux organismes devant moi.' })
    await send(maude, `${record}/observations`)
    await look(maude, 'fr')
    await mohammed.goto(routes.myConversation)
    assert.match(await wordsOn(mohammed), /Il a appelé deux organismes devant moi\./)
    await write(mohammed, { reply: 'Le deuxième appel était plus facile.' })
    await follow(mohammed, mohammed.locator('main form:has([name=reply]) button').first())
    await look(mohammed, 'fr')
    await maude.reload()
    assert.match(await wordsOn(maude), /Le deuxième appel était plus facile\./)
  },
]

const working: Chapter = [
  'she ticks the process list, plans a meeting, takes it to her calendar, and keeps a note for herself alone',
  async (look) => {
    await maude.goto(`${record}/process`)
    await write(maude, { 'state-P1': 'yes', 'comment-P1': 'Le plan a deux dates.' })
    await send(maude, `${record}/process`)
    await look(maude, 'fr')
    await maude.goto(`${record}/appointments/new`)
    await write(maude, { on: '2026-11-24', at: '16:30', minutes: '45', place: 'Bureau 2' })
    await send(maude, `${record}/appointments/new`)
    await maude.goto(routes.today)
    assert.match(await wordsOn(maude), /16 h 30/)
    await look(maude, 'fr')
    const calendar = await (await maude.context().request.get(routes.calendar)).text()
    assert.match(calendar, /DTSTART:20261124T213000Z/)
    assert.doesNotMatch(calendar, /Haddad/)
    await maude.goto(`${record}/notes`)
    await write(maude, { body: 'Penser à rappeler jeudi.' })
    await send(maude, `${record}/notes`)
    assert.match(await wordsOn(maude), /Penser à rappeler jeudi\./)
    await look(maude, 'fr')
    await mohammed.goto(routes.myCopy)
    assert.doesNotMatch(await wordsOn(mohammed), /rappeler jeudi/)
  },
]

const attesting: Chapter = [
  'she attests a decision that he signed on paper; it says so, to both',
  async (look) => {
    await maude.goto(`${record}/decision`)
    await look(maude, 'fr')
    await write(maude, { outcome: 'part-time', words: 'Je garde mon emploi du matin.', signedOn: '2026-11-23', attested: 'yes' })
    await send(maude, `${record}/decision`)
    assert.match(await wordsOn(maude), /Je garde mon emploi du matin\./)
    await look(maude, 'fr')
    await mohammed.goto(routes.myDecision)
    assert.match(await wordsOn(mohammed), /Maude Gagnon/)
    const kept = await house.owner<{ way: string; attested_name: string }>('select way, attested_name from journey.decision')
    assert.deepEqual(kept, [{ way: 'paper', attested_name: 'Maude Gagnon' }])
  },
]

const trying: Chapter = [
  'no door lets her write what is his: his decision, his answers, his plan, his reply, his consent',
  async () => {
    const [observation] = await house.owner<{ id: string }>('select id from journey.observation')
    const before = await everythingOfHis()
    const doors: [string, Record<string, string>][] = [
      [routes.myDecision, { outcome: 'full-time', words: 'forgé', last: '' }],
      [href(routes.myQuestion, { indicator: first }), { level: 'alone', version: '1' }],
      [routes.addAction, { what: 'forgé' }],
      [href(routes.reply, { observation: observation?.id ?? '' }), { reply: 'forgé', version: '1' }],
      [routes.share, { recipient: 'x', groups: 'decision', until: '2027-01-01' }],
      [routes.withdraw, { recipient: 'x' }],
      [routes.myStage, { stage: 'plan' }],
    ]
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const [door, fields] of doors) assert.equal(await knock(method, door, fields), 404, `${method} ${door}`)
      assert.equal(
        await knock(method, `${record}/decision`, { way: 'self', outcome: 'full-time', words: 'forgé' }),
        method === 'POST' ? 422 : 404,
      )
    }
    assert.deepEqual(await everythingOfHis(), before)
  },
]

/** Sends what a form of her own page could send, from her browser. */
function knock(method: string, door: string, fields: Record<string, string>): Promise<number> {
  const send = async ([how, where, what]: [string, string, Record<string, string>]) =>
    (await fetch(where, { method: how, body: new URLSearchParams(what) })).status
  return maude.evaluate(send, [method, door, fields] as [string, string, Record<string, string>])
}

async function everythingOfHis() {
  const tables = ['journey.decision', 'journey.answer', 'journey.plan_action', 'journey.observation', 'people.consent', 'people.person']
  return Promise.all(tables.map((table) => house.owner(`select * from ${table} order by 1`)))
}

story([arriving, receiving, lettingHimIn, talking, working, attesting, trying])
