import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkContent } from '#platform/content/read-content.ts'
import { confidences, criteria } from '../domain/legal-form.ts'
import { questionOf } from '../domain/rule.ts'
import { factSchema, placeFileSchema } from './legal-form-schema.ts'
import { legalFormById, places } from './legal-forms.ts'

const factsOf = places.flatMap((place) => place.forms.flatMap((form) => [...Object.values(form.facts), ...form.more]))

describe('the facts of the legal forms', () => {
  it('each carries a source with its address, the day we looked, and how sure we are', () => {
    assert.ok(factsOf.length > 200)
    for (const { id, source, checkedOn, confidence } of factsOf) {
      assert.ok(source.name.length > 2, id)
      assert.ok(URL.canParse(source.address), id)
      assert.ok(checkedOn instanceof Temporal.PlainDate, id)
      assert.ok(confidences.includes(confidence), id)
    }
  })

  it('a fact without one of them is refused, by name', () => {
    const words = { fr: 'Deux.', en: 'Two.', es: 'Dos.', it: 'Due.', ar: 'اثنان.' }
    const whole = { id: 'two', text: words, source: 'law', checkedOn: '2026-11-23', confidence: 'verified' }
    assert.equal(checkContent('x.json', whole, factSchema).id, 'two')
    for (const missing of ['source', 'checkedOn', 'confidence', 'text'] as const) {
      const { [missing]: _, ...rest } = whole
      assert.throws(() => checkContent('x.json', rest, factSchema), new RegExp(missing))
    }
    for (const wrong of [{ source: '' }, { checkedOn: '2026-02-30' }, { checkedOn: 'soon' }, { confidence: 'sure' }])
      assert.throws(() => checkContent('x.json', { ...whole, ...wrong }, factSchema))
  })

  it('a source that is not there, a fact nobody names, a fact that is not there are refused', () => {
    const file = () => JSON.parse(readFileSync(new URL('../../../../content/legal-forms/quebec.json', import.meta.url), 'utf8'))
    assert.ok(checkContent('quebec.json', file(), placeFileSchema))
    const spoilt: ((content: ReturnType<typeof file>) => void)[] = [
      (content) => content.sources.shift(),
      (content) => content.facts.shift(),
      (content) => content.facts.push({ ...content.facts[0], id: 'alone' }),
      (content) => content.forms[0].rules.push({ kind: 'rank', fact: content.facts[0].id }),
      (content) => {
        content.sources[0].address = 'somewhere'
      },
    ]
    for (const spoil of spoilt) {
      const content = file()
      spoil(content)
      assert.throws(() => checkContent('quebec.json', content, placeFileSchema))
    }
  })
})

describe('the forms', () => {
  it('are those of the source, place by place, in the order of the alphabet', () => {
    assert.deepEqual(
      places.map(({ id, forms }) => [id, forms.length]),
      [
        ['quebec', 9],
        ['france', 10],
        ['italy', 8],
      ],
    )
    for (const { forms, language } of places)
      assert.deepEqual(
        forms.map(({ name }) => name),
        forms.map(({ name }) => name).sort((one, other) => one.localeCompare(other, language)),
      )
  })

  it('have ids of their own, the same criteria, and rules that rest on their own facts', () => {
    const forms = places.flatMap((place) => place.forms)
    assert.equal(new Set(forms.map(({ id }) => id)).size, forms.length)
    for (const form of forms) {
      assert.deepEqual(Object.keys(form.facts), [...criteria], form.id)
      const own = [...Object.values(form.facts), ...form.more].map(({ id }) => id)
      for (const rule of form.rules) {
        assert.ok(own.includes(rule.fact), `${form.id}: ${rule.fact}`)
        assert.ok(questionOf[rule.kind] !== undefined)
      }
    }
    assert.equal(legalFormById('__proto__'), undefined)
  })

  it('in Quebec, three founders for a worker cooperative and five for the others, worker-shareholder unverified', () => {
    const least = (id: string) =>
      (legalFormById(id)?.rules ?? []).flatMap((rule) => (rule.kind === 'founders' ? [[rule.atLeast, rule.unsettledFrom, rule.sure]] : []))
    assert.deepEqual(least('worker-cooperative'), [[3, undefined, true]])
    for (const id of ['solidarity-cooperative', 'consumer-cooperative', 'producer-cooperative'])
      assert.deepEqual(least(id), [[5, undefined, true]])
    assert.deepEqual(least('worker-shareholder-cooperative'), [
      [3, undefined, true],
      [5, 3, false],
    ])
  })
})
