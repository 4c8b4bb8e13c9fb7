import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Browser, Page } from 'playwright-core'
import { indicators } from '#modules/journey/index.ts'
import { href, routes } from '#routes'
import { aDevice, aServedHouse, openBrowser, type ServedHouse } from '#test/support/browser.ts'
import type { ReadFile } from '#test/support/dossier-words.ts'
import { openPdf } from '#test/support/pdf-tools.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'
import { exploringWithOneWord } from './support/one-word-exploring.ts'
import { preparingWithOneWord } from './support/one-word-preparing.ts'
import { follow, followTo, pathOf, wordsOn, write } from './support/steps.ts'
import { type Chapter, story } from './support/story.ts'
import { assertUnmeasured, measuresIn } from './support/unmeasured.ts'
import { notYet, oneWord, open, sendTo } from './support/with-one-word.ts'

let house: ServedHouse
let browser: Browser
let her: Page
let instruments: string[] = []

before(async () => {
  house = await aServedHouse()
  browser = await openBrowser()
  her = await aDevice(browser, house.address, { language: 'ar', width: 320, javaScript: false })
  // She is in no hurry, and neither is a machine that does other things meanwhile.
  her.context().setDefaultTimeout(40_000)
  const [name = '', value = ''] = (await aRecord(house.owner, allGroups)).herself.split('=')
  await her.context().addCookies([{ name, value, url: house.address }])
})
after(async () => {
  await browser?.close()
  await house?.close()
})

const arriving: Chapter = [
  'somebody without an idea opens her instruments: none is closed, none is marked as late',
  async (look) => {
    await her.goto(`${routes.me}?lang=ar`)
    await look(her, 'ar')
    await followTo(her, routes.myInstruments)
    await look(her, 'ar')
    await assertUnmeasured(her)
    instruments = await her.locator('main .task-list a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    assert.equal(instruments.length, 17)
    assert.equal(await her.locator('main .task-list li').count(), instruments.length)
  },
]

const answering: Chapter = [
  'she answers “not yet” to each of the 52 questions',
  async (look) => {
    await open(her, routes.myAssessment)
    await follow(her, her.locator(`main a[href^="${href(routes.myQuestion, { indicator: indicators[0]?.id ?? '' })}"]`).first())
    for (const [index, { id }] of indicators.entries()) {
      assert.equal(pathOf(her), href(routes.myQuestion, { indicator: id }))
      await assertUnmeasured(her)
      await write(her, { level: 'not-yet' })
      if (index === 0) await look(her, 'ar')
      const next = indicators[index + 1]
      await sendTo(her, pathOf(her), next === undefined ? routes.myAssessment : href(routes.myQuestion, { indicator: next.id }))
    }
    await look(her, 'ar')
    assert.deepEqual(await house.owner('select level, count(*)::int from journey.answer group by level'), [{ level: 'not-yet', count: 52 }])
  },
]

const takingAway: Chapter = [
  'she takes all of it away, with the same dossier as anybody: on the screen, on paper and as a file',
  async (look) => {
    await open(her, routes.myDossier)
    await look(her, 'ar')
    const boxes = await her
      .locator('main input[type=checkbox]')
      .evaluateAll((all) => all.map((box) => [box.getAttribute('name') ?? '', box.getAttribute('value') ?? '']))
    const parts = boxes.map(([name = '']) => name.replace('part-', ''))
    for (const part of ['pitch', 'messages', 'means', 'sketch', 'network', 'field-notes', 'budget', 'loss', 'decision', 'plan', 'answers'])
      assert.ok(parts.includes(part), `${part} is among ${parts}`)
    await write(her, Object.fromEntries(boxes))
    await sendTo(her, routes.myDossierPreview, routes.myDossierPreview)
    await look(her, 'ar')
    const shown = await wordsOn(her)
    for (const mine of [notYet, oneWord, 'جارتي']) assert.ok(shown.includes(mine), mine)

    const file: unknown = JSON.parse(String(await download(routes.myDossierJson)))
    const schema = await her.context().request.get(routes.dossierSchema)
    const isValid = new Ajv2020({ validateFormats: false, allErrors: true }).compile(await schema.json())
    assert.ok(isValid(file), JSON.stringify(isValid.errors))
    assert.deepEqual(idsIn(file).sort(), [...parts].sort())
    const paper = openPdf(await download(routes.myDossierPdf))
    assert.equal(paper.faults, '')
    assert.match(paper.info, /Tagged:\s+yes/)
    assert.deepEqual(measuresIn(paper.text), [])
  },
]

/** The parts of a file, by their ids, as a program that knows only the schema finds them. */
const idsIn = (file: unknown) => (file as ReadFile).parts.map(({ id }) => id)

/** What a link of the page to a file gives. */
async function download(address: string): Promise<Buffer> {
  const [given] = await Promise.all([
    her.waitForEvent('download', { timeout: 60_000 }),
    her.locator(`main a[href^="${address}"]`).first().click(),
  ])
  return readFile(await given.path())
}

const ending: Chapter = [
  'her home and her instruments tell what there is, and of no instrument that it is unfinished',
  async (look) => {
    for (const address of [routes.me, routes.myInstruments, routes.myConversation, routes.myAppointments, routes.myCopy]) {
      await her.goto(address)
      assert.equal(pathOf(her), address)
      await assertUnmeasured(her)
    }
    await her.goto(routes.me)
    await look(her, 'ar')
    await her.goto(routes.myInstruments)
    for (const address of instruments) assert.equal(await her.locator(`main .task-list a[href="${address}"]`).count(), 1)
    await look(her, 'ar')
  },
]

test('what measures, praises or warns would be seen; plain words are left in peace', async () => {
  for (const words of ['3 / 52', '٣ من ٥٢', 'Votre score', 'أحسنتم!', '80 %', 'تنبيه', 'هذا التصنيف', 'Dossier incomplet', 'Bravo'])
    assert.equal(measuresIn(words).length >= 1, true, words)
  for (const words of ['لا أعرف بعد', '24 نوفمبر 2026', 'إجابتان', 'Trois réponses données', 'ليس بعد'])
    assert.deepEqual(measuresIn(words), [], words)
  const planted = await browser.newPage()
  await planted.setContent('<main><p>إجابتان</p></main>')
  await assertUnmeasured(planted)
  for (const gauge of ['<progress max="52" value="3"></progress>', '<meter value="0.2"></meter>', '<div class="notice attention"></div>']) {
    await planted.setContent(`<main><p>إجابتان</p>${gauge}</main>`)
    await assert.rejects(assertUnmeasured(planted), assert.AssertionError)
  }
  await planted.close()
})

story([arriving, answering, ...exploringWithOneWord(() => her), ...preparingWithOneWord(() => her), takingAway, ending])
