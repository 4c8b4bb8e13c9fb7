import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { aTown, fill, type Inhabitants } from '#test/journeys/support/filled-house.ts'
import { type ReadFile, textsOf } from '#test/support/dossier-words.ts'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { openPdf, wordsIn } from '#test/support/pdf-tools.ts'
import { wordsOf } from '#test/support/plain-browser.ts'
import { wordsKept } from '#test/support/words-kept.ts'
import { dossierParts } from './parts.ts'

const everything = Object.fromEntries(dossierParts.map(({ id }) => [`part-${id}`, 'yes']))

/** The words of one list that another lacks, each as often as it does. */
function beyond(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

describe('what leaves is what was shown', () => {
  let house: TestHouse
  let town: Inhabitants
  before(async () => {
    house = await aHouse()
    town = await aTown(house)
    await fill(house, town)
  })
  after(() => house.close())

  async function ask(path: string, language: string, hand = town.amina.hand) {
    hand.cookies.set('language', language)
    const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await house.app.request(path, { headers: { cookie } })
    const body = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body, text: body.toString('utf8') }
  }

  async function taken(language: string, asked: Record<string, string>) {
    const preview = await ask(href(routes.myDossierPreview, {}, asked), language)
    const pdf = await ask(href(routes.myDossierPdf, {}, asked), language)
    const json = await ask(href(routes.myDossierJson, {}, asked), language)
    return { shown: sheetOf(preview.text), pdf: openPdf(pdf.body), json: json.text, file: JSON.parse(json.text) as ReadFile }
  }

  for (const [language, tongues] of [...languages.map((each) => [each, 'both'] as const), ['ar', 'hers'], ['ar', 'french']] as const) {
    test(`every word of the screen is on paper and in the file, and the other way round (${language}, ${tongues})`, async () => {
      const { shown, pdf, file } = await taken(language, { ...everything, tongues, for: 'studies' })
      const { seen, drawn, columns } = textsOf(file)
      const told = wordsIn(seen.join(' '))
      assert.deepEqual(wordsIn(shown), told)

      const paper = wordsIn(pdf.text)
      const printed = wordsIn([...seen, ...drawn].join(' '))
      const again = new Set(wordsIn(columns.join(' ')).latin)
      assert.deepEqual(beyond(printed.latin, paper.latin), [])
      assert.deepEqual(
        beyond(paper.latin, printed.latin).filter((word) => !again.has(word)),
        [],
      )
      assert.deepEqual(beyond([...new Set(printed.arabic)], paper.arabic), [])
      assert.ok(file.parts.length >= 10 && told.latin.length > 100)
      assert.equal(pdf.faults, '')
    })
  }

  test('in French, paper reads in the order of the screen', async () => {
    const { pdf, file } = await taken('fr', everything)
    const { seen } = textsOf(file)
    const paper = wordsIn(pdf.text).latin[Symbol.iterator]()
    for (const word of wordsIn(seen.join(' ')).latin) {
      let read = paper.next()
      while (!read.done && read.value !== word) read = paper.next()
      assert.ok(!read.done, `“${word}” does not follow on paper`)
    }
  })

  test('a part that was not chosen is nowhere, and nobody is asked for it', async () => {
    const whole = await taken('fr', everything)
    const kept = await wordsKept(house.owner, town.amina.person)
    for (const { id } of whole.file.parts) {
      const own = kept.get(id) ?? assert.fail(`nobody says where ${id} is kept`)
      const alone = await taken('fr', { [`part-${id}`]: 'yes', for: 'job' })
      assert.deepEqual(
        alone.file.parts.map((part) => part.id),
        [id],
      )
      const places = { tells: alone.json, shows: alone.shown, prints: alone.pdf.text.replace(/\s+/g, ' ') }
      assert.ok(
        own.some((text) => alone.json.includes(asJson(text))),
        `${id} tells nothing of what is kept for it`,
      )
      const foreign = dossierParts.flatMap((part) => (part.id === id ? [] : (kept.get(part.id) ?? [])))
      for (const text of foreign.filter((each) => !own.some((mine) => mine.includes(each)))) {
        for (const [how, place] of Object.entries(places))
          assert.ok(!place.includes(how === 'tells' ? asJson(text) : text), `${id} ${how} “${text}”`)
      }
      if (id !== 'about-me') assert.doesNotMatch(`${alone.pdf.info}${alone.file.title.fr}`, /Amina/)
    }
  })

  test('the file is as the published schema says, which says what each field is', async () => {
    const published = await ask(routes.dossierSchema, 'fr', town.visitor)
    assert.match(published.headers.get('cache-control') ?? '', /^public/)
    const schema: unknown = JSON.parse(published.text)
    const isValid = new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema as object)
    for (const language of languages) {
      const { text, headers } = await ask(href(routes.myDossierJson, {}, everything), language)
      assert.ok(isValid(JSON.parse(text)), JSON.stringify(isValid.errors))
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="maillon-dossier-2026-11-24\.json"$/)
    }
    assert.ok(!isValid({ ...JSON.parse((await ask(href(routes.myDossierJson, {}, everything), 'fr')).text), extra: 1 }))
    assert.deepEqual(undescribed(schema), [])
  })

  test('she ticks herself; what is empty cannot be ticked; a choice comes back with its address', async () => {
    assert.doesNotMatch((await ask(routes.myDossier, 'fr')).text, /type="checkbox"[^>]*checked/)
    const again = (await ask(href(routes.myDossier, {}, { 'part-plan': 'yes' }), 'fr')).text
    assert.deepEqual(
      [...again.matchAll(/<input type="checkbox"[^>]*>/g)]
        .filter(([box]) => box.includes('checked'))
        .map(([box]) => /name="([^"]+)"/.exec(box)?.[1]),
      ['part-plan'],
    )
    const newcomer = (await ask(routes.myDossier, 'fr', town.yonas.hand)).text
    assert.ok(!newcomer.includes('name="part-plan"'))
    assert.match(wordsOf(newcomer), /Rien d’écrit pour le moment : .*Mon plan/)
  })

  test('with nothing chosen, nothing leaves', async () => {
    for (const path of [routes.myDossierPdf, routes.myDossierJson]) {
      const { status, headers } = await ask(path, 'fr')
      assert.deepEqual([status, headers.get('location')?.startsWith(routes.myDossierPreview)], [303, true])
    }
  })

  test('the copy of everything is on paper too, with what others wrote', async () => {
    const { body, headers } = await ask(routes.myCopyPdf, 'ar')
    const { text, faults, info } = openPdf(body)
    assert.match(headers.get('content-disposition') ?? '', /maillon-copy-2026-11-24\.pdf/)
    assert.equal(faults, '')
    assert.match(info, /Tagged:\s+yes/)
    for (const words of ['Elle a expliqué son idée à tout le groupe.', 'Maude Gagnon', 'Le Relais', 'Appeler la coopérative'])
      assert.ok(text.replace(/\s+/g, ' ').includes(words), words)
  })
})

/** The document inside the page of the preview, as it is read. */
function sheetOf(html: string): string {
  return wordsOf(/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? assert.fail('no document'))
}

/** A text as it stands inside a file of JSON. */
const asJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** The properties of a schema that nothing describes, but those that hold one word. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => {
    const here = `${path}/${key}`
    const lacks =
      path.endsWith('/properties') && typeof inner === 'object' && inner !== null && !('description' in inner) && !('const' in inner)
    return [...(lacks ? [here] : []), ...undescribed(inner, here)]
  })
}
