import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkContent, readContent } from '#platform/content/read-content.ts'
import { competencyFileSchema } from './competency-schema.ts'

type Sentence = Record<string, unknown>
type File = { need: Sentence & { title: Sentence }; indicators: (Sentence & { why: Sentence })[] }

// The real file, spoiled in one place by each test.
function spoiled(change: (file: File) => void): () => unknown {
  const file = JSON.parse(readFileSync(new URL('../../../../content/competencies/d1.json', import.meta.url), 'utf8')) as File
  change(file)
  return () => checkContent('competencies/d1.json', file, competencyFileSchema)
}

function first(file: File): File['indicators'][number] {
  const [indicator] = file.indicators
  assert.ok(indicator)
  return indicator
}

describe('a content file that is not right stops the start', () => {
  it('lets the real file through', () => {
    assert.doesNotThrow(spoiled(() => {}))
  })

  it('names the file, the indicator, the field and the language that is missing', () => {
    assert.throws(
      spoiled((file) => delete first(file).why.ar),
      { message: 'content/competencies/d1.json: indicators[D1-EX-S1].why.ar: this language is missing' },
    )
  })

  it('does not take blanks for a sentence', () => {
    assert.throws(
      spoiled((file) => Object.assign(file.need.title, { it: '  ' })),
      /^Error: content\/competencies\/d1\.json: need\.title\.it: this language is empty/,
    )
  })

  it('refuses a language we do not have', () => {
    assert.throws(
      spoiled((file) => Object.assign(first(file).why, { de: 'Warum' })),
      /indicators\[D1-EX-S1\]\.why: .*"de"/,
    )
  })

  it('refuses an id that is there twice', () => {
    assert.throws(
      spoiled((file) => file.indicators.push({ ...first(file) })),
      /indicators\[D1-EX-S1\]\.id: the id "D1-EX-S1" is there twice/,
    )
  })

  it('refuses a stage it does not know, and one that the id contradicts', () => {
    assert.throws(
      spoiled((file) => Object.assign(first(file), { stage: 'later' })),
      /indicators\[D1-EX-S1\]\.stage: the stage is one of exploration, prevalidation/,
    )
    assert.throws(
      spoiled((file) => Object.assign(first(file), { stage: 'prevalidation' })),
      /stage: not the stage that the id "D1-EX-S1" says/,
    )
    assert.throws(
      spoiled((file) => Object.assign(first(file), { kind: 'savoir-etre' })),
      /kind: not the kind that the id "D1-EX-S1" says/,
    )
  })

  it('refuses an indicator of another need', () => {
    assert.throws(
      spoiled((file) => Object.assign(file.need, { id: 'D2' })),
      /indicators\[D1-EX-S1\]\.id: belongs to another need than D2/,
    )
  })

  it('says every problem at once', () => {
    assert.throws(
      spoiled((file) => Object.assign(first(file), { why: { fr: 'Oui.' } })),
      (error: Error) => error.message.split('\n').length === 4,
    )
  })

  it('names a file that cannot be read', () => {
    assert.throws(() => readContent('nowhere.json', competencyFileSchema), /^Error: content\/nowhere\.json: cannot be read: ENOENT/)
  })
})
