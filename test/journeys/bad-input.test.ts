import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import { aTown, type Inhabitants } from './support/filled-house.ts'
import type { Hand } from './support/hand.ts'
import { asTextField, complaintAt, follow, followTo, pathOf, send, typedIn, wordsOn, write } from './support/steps.ts'

let house: ServedHouse
let browser: Browser
let town: Inhabitants
const everyScript = '👩🏽‍🍳 Ǹjọkú Þórdís 李小龍 ᐃᓄᒃ אסתר ቤተል Õ’Brien'
const long = 'Je prends le temps d’écrire ce qui compte pour moi. '.repeat(60).trim()

before(async () => {
  house = await aServedHouse()
  browser = await openBrowser()
  town = await aTown(house)
})
after(async () => {
  await browser.close()
  await house.close()
})

for (const javaScript of [true, false]) {
  describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
    test('a day that does not exist: said at its field, everything typed is kept, nothing is written', async () => {
      const page = await as(town.amina.hand, javaScript)
      const before = await rows('journey.plan_action')
      for (const day of ['31/02/2026', 'demain', '2026-13-01', '1 décembre']) {
        await page.goto(routes.addAction)
        await write(page, { what: 'Appeler la coopérative', resource: 'Nour' })
        await asTextField(page, 'dueOn')
        await write(page, { dueOn: day })
        await send(page, routes.addAction)
        assert.match(await complaintAt(page, 'dueOn'), /./)
        assert.deepEqual(
          [await typedIn(page, 'dueOn'), await typedIn(page, 'what'), await typedIn(page, 'resource')],
          [day, 'Appeler la coopérative', 'Nour'],
        )
      }
      assert.equal(await rows('journey.plan_action'), before)
    })

    test('letters in a year and in a card number are said at their fields', async () => {
      const page = await as(town.maude, javaScript)
      await page.goto(href(routes.correctPerson, { person: town.yonas.person }))
      await write(page, { birth: '19b8' })
      await send(page, href(routes.correctPerson, { person: town.yonas.person }))
      assert.match(await complaintAt(page, 'birth'), /./)
      assert.equal(await typedIn(page, 'birth'), '19b8')
      const visitor = await as(undefined, javaScript)
      await visitor.goto(routes.cardSignIn)
      await write(visitor, { number: 'abcd', code: '1234' })
      await send(visitor, routes.cardSignIn)
      assert.match(await complaintAt(visitor, 'number'), /./)
      assert.equal(await typedIn(visitor, 'number'), 'abcd')
    })

    for (const [kind, name] of [
      ['of Latin letters', 'a'.repeat(2 ** 20)],
      ['of Arabic letters', 'م'.repeat(2 ** 19)],
    ] as const) {
      test(`a name of one megabyte ${kind} is said to be too long, and is still there`, async () => {
        const page = await as(town.maude, javaScript)
        await page.goto(href(routes.correctPerson, { person: town.yonas.person }))
        await write(page, { name })
        await send(page, href(routes.correctPerson, { person: town.yonas.person }))
        assert.match(await complaintAt(page, 'name'), /300/)
        assert.equal((await typedIn(page, 'name')).length, name.length)
      })
    }

    test('a name in any script, with emoji, is kept to the letter', async () => {
      const page = await as(town.maude, javaScript)
      await page.goto(href(routes.correctPerson, { person: town.yonas.person }))
      await write(page, { name: everyScript, native: 'ዮናስ' })
      await send(page, href(routes.correctPerson, { person: town.yonas.person }))
      assert.equal(pathOf(page), href(routes.person, { person: town.yonas.person }))
      assert.ok((await wordsOn(page)).includes(everyScript))
      assert.ok((await wordsOn(page)).includes('ዮናስ'))
    })

    test('two tabs: the second is told, keeps its text, sees what is stored, and can then save', async () => {
      const first = await as(town.maude, javaScript)
      const second = await first.context().newPage()
      const form = href(routes.correctPerson, { person: town.yonas.person })
      for (const tab of [first, second]) await tab.goto(form)
      const phone = javaScript ? '514 555 0201' : '514 555 0202'
      await write(first, { phone })
      await send(first, form)
      await write(second, { phone: '514 555 0299' })
      await send(second, form)
      assert.equal(await typedIn(second, 'phone'), '514 555 0299')
      assert.ok((await wordsOn(second)).includes(phone), 'what is stored is shown beside')
      await send(second, form)
      assert.equal(pathOf(second), href(routes.person, { person: town.yonas.person }))
      assert.ok((await wordsOn(second)).includes('514 555 0299'))
    })

    test('a double click, and the same form sent twice at once, have one effect', async () => {
      const page = await as(town.amina.hand, javaScript)
      const before = await rows('journey.plan_action')
      await page.goto(routes.addAction)
      await write(page, { what: 'Une seule fois' })
      await Promise.all([page.waitForEvent('load'), page.locator(`form[action="${routes.addAction}"] button`).first().dblclick()])
      await page.waitForLoadState('networkidle')
      assert.equal(await rows('journey.plan_action'), before + 1)
      await page.goto(routes.addAction)
      const once = await page.locator(`form[action="${routes.addAction}"] [name=_once]`).inputValue()
      const answers = await Promise.all(
        [1, 2, 3].map(() => town.amina.hand.send(routes.addAction, { _once: once, what: 'Encore une seule fois' })),
      )
      assert.deepEqual(
        answers.map(({ status }) => status),
        [303, 303, 303],
      )
      assert.equal(await rows('journey.plan_action'), before + 2)
    })

    test('a forged hidden field changes nothing, and is answered with a sentence', async () => {
      const page = await as(town.maude, javaScript)
      const form = href(routes.correctPerson, { person: town.yonas.person })
      const stored = await house.owner('select * from people.person order by id')
      for (const version of ['x', '-1', '999999']) {
        await page.goto(form)
        await page.locator('main form [name=version]').evaluate((field: HTMLInputElement, value) => (field.value = value), version)
        await write(page, { name: 'Quelqu’un d’autre' })
        await send(page, form)
        assert.match(await page.locator('main .error-summary').innerText(), /\S{3}/)
        assert.equal(await typedIn(page, 'name'), 'Quelqu’un d’autre')
      }
      for (const more of [{ organisation_id: 'x' }, { stage: 'closed' }, { accountId: 'x' }, { hostId: 'x' }]) {
        await town.maude.send(form, { name: 'Forgé', version: '0', ...more })
      }
      assert.deepEqual(await house.owner('select * from people.person order by id'), stored)
    })

    test('a session lost while typing a long text: signed in again, the text is there, and is saved once', async () => {
      const page = await as(town.amina.hand, javaScript)
      const before = await rows('journey.decision')
      await page.goto(routes.myDecision)
      await write(page, { outcome: 'job-first', words: long })
      const [ended] = await house.owner<{ id: string }>(
        'update identity.session set ended_at = ends_at where account_id = $1 and ended_at is null returning id',
        [town.amina.account],
      )
      assert.ok(ended)
      await send(page, routes.myDecision)
      assert.equal(pathOf(page), routes.signIn)
      assert.equal(await rows('journey.decision'), before)
      await write(page, { email: 'amina.benali@exemple.test' })
      await send(page, routes.sendLink)
      await page.goto(routes.demoMail)
      await follow(page, page.locator('main .card a.button').first())
      await follow(page, page.locator('main form button').first())
      if (pathOf(page) !== routes.myDecision) await followTo(page, routes.myDecision)
      assert.equal(await typedIn(page, 'words'), long)
      assert.equal(await page.locator('main [name=outcome][value=job-first]').isChecked(), true)
      await send(page, routes.myDecision)
      assert.ok((await wordsOn(page)).includes(long.slice(0, 200)))
      assert.equal(await rows('journey.decision'), before + 1)
      town.amina.hand.cookies.set('session', (await page.context().cookies()).find(({ name }) => name === 'session')?.value ?? '')
    })
  })
}

async function as(hand: Hand | undefined, javaScript: boolean): Promise<Page> {
  const page = await aDevice(browser, house.address, { javaScript, width: 360 })
  const session = hand?.cookies.get('session')
  if (session !== undefined) await page.context().addCookies([{ name: 'session', value: session, url: house.address }])
  return page
}

async function rows(table: string): Promise<number> {
  return Number((await house.owner<{ n: bigint }>(`select count(*) as n from ${table}`))[0]?.n)
}
