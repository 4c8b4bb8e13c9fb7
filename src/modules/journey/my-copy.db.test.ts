import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'
import { indicators } from './content/competencies.ts'

type Copied = {
  shape: string
  person: { name: string; nativeName: string }
  mine: Record<'answers' | 'replies' | 'plan' | 'decisions' | 'path' | 'sharing', Record<string, unknown>[]>
  parts: { id: string }[]
  fromOthers: Record<'observations' | 'waysOfWorking', Record<string, unknown>[]>
}

describe('she takes it away', () => {
  let house: TestHouse
  let own: ReturnType<typeof aBrowser>
  before(async () => {
    house = await aHouse()
    const { person, herself, counsellor } = await aRecord(house.owner, allGroups)
    own = aBrowser(house, herself)
    await own.send(href(routes.myQuestion, { indicator: 'D5-EX-S1' }), {
      level: 'with-help',
      proof: 'Un tableau',
      barriers: ['cost'],
      wish: 'Demander',
      version: '0',
    })
    await own.send(routes.addAction, { what: 'Appeler la chambre', dueOn: '2026-12-01' })
    await own.send(routes.myDecision, { outcome: 'part-time', words: 'Avec mes mots', last: '' })
    await own.send(routes.myStage, { stage: 'plan' })
    await own.send(routes.myProcess, { item: 'P3', words: 'On m’a laissé choisir', version: '0' })
    const part = href(routes.mySketchPart, { part: 'problem' })
    await own.send(part, { words: 'Le pain manque', version: '0' })
    await own.send(part, { words: 'Le pain est loin', version: '1' })
    await aBrowser(house, counsellor).send(href(routes.observe, { person }), {
      indicator: 'D5-EX-S1',
      observedOn: '2026-11-23',
      body: 'Vu ensemble',
    })
    const [row] = await house.owner<{ id: string }>('select id from journey.observation where person_id = $1', [person])
    await own.send(href(routes.reply, { observation: row?.id ?? '' }), { reply: 'Je suis d’accord', version: '0' })
  })
  after(() => house.close())

  test('on paper: her words once, ours in her language and in French', async () => {
    const said = wordsOf((await own.read(`${routes.myCopy}?lang=ar`)).text)
    const asked = indicators.find(({ id }) => id === 'D5-EX-S1')
    for (const words of [
      asked?.statement.ar,
      asked?.statement.fr,
      'Un tableau',
      'Demander',
      'Appeler la chambre',
      'Avec mes mots',
      'Vu ensemble',
      'Maude Gagnon',
      'Je suis d’accord',
      'On m’a laissé choisir',
      'Le pain manque',
      'Le pain est loin',
      'أمينة بن علي',
    ])
      assert.ok(said.includes(words ?? '—'), `${words}`)
    assert.equal(said.split('Avec mes mots').length, 2)
  })

  test('for a computer: a stable shape, what others wrote kept apart', async () => {
    const { headers, text } = await own.read(routes.myCopyJson)
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="maillon-2026-11-24\.json"$/)
    const copy = JSON.parse(text) as Copied
    assert.equal(copy.shape, 'maillon-copy/1')
    assert.deepEqual(Object.keys(copy).sort(), ['fromOthers', 'language', 'madeAt', 'mine', 'parts', 'person', 'shape', 'timeZone'])
    assert.deepEqual(Object.keys(copy.mine).sort(), ['answers', 'decisions', 'path', 'plan', 'replies', 'sharing'])
    assert.deepEqual(Object.keys(copy.fromOthers).sort(), ['observations', 'waysOfWorking'])
    assert.deepEqual(
      [copy.mine.answers[0]?.['level'], copy.mine.plan[0]?.['dueOn'], copy.mine.decisions[0]?.['outcome'], copy.mine.replies[0]?.['text']],
      ['with-help', '2026-12-01', 'part-time', 'Je suis d’accord'],
    )
    assert.deepEqual(
      [copy.fromOthers.observations[0]?.['body'], copy.fromOthers.observations[0]?.['author']],
      ['Vu ensemble', 'Maude Gagnon'],
    )
    assert.doesNotMatch(JSON.stringify(copy.mine), /Vu ensemble/)
  })

  test('her words on the review and those her sketch had before are in the file too', async () => {
    const { parts } = JSON.parse((await own.read(routes.myCopyJson)).text) as Copied
    const held = JSON.stringify(parts)
    for (const words of ['On m’a laissé choisir', 'Le pain manque', 'Le pain est loin']) assert.ok(held.includes(words), words)
    assert.deepEqual(
      parts.map(({ id }) => id),
      ['sketch', 'sketch-before', 'process-words'],
    )
  })

  test('nowhere on her pages a percentage, nor so many out of so many', async () => {
    for (const path of [
      routes.me,
      routes.myAssessment,
      routes.myAssessmentPrint,
      routes.myPlan,
      routes.myConversation,
      routes.myDecision,
      routes.myCopy,
    ])
      for (const language of ['fr', 'en', 'es', 'it', 'ar'])
        assert.doesNotMatch(
          wordsOf((await own.read(`${path}?lang=${language}`)).text),
          /\d\s*[%٪]|\b\d+\s*(?:\/|sur|of|de|su|من)\s*(?:52|28|24|5|8|9|10)\b/,
          `${path} ${language}`,
        )
  })
})
