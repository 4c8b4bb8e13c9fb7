import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/i18n.ts'
import type { Draft, Found } from './domain/draft.ts'
import { reasons } from './domain/problem.ts'
import { aFaultyTable, faultyMapping } from './faulty-table.examples.ts'
import { sayProblem } from './messages/problems.ts'
import { readFiles } from './read-files.ts'

const today = '2026-11-24'
const problemsIn = (found: Iterable<Found>) => [...found].flatMap((each) => (each.kind === 'problem' ? [each.problem] : []))

describe('a table with thirty faults', () => {
  const { bytes, faults, good } = aFaultyTable()
  const found = [...readFiles([{ name: 'faults.csv', bytes }], { format: 'csv', source: 'test', mapping: faultyMapping, today })]

  it('tells each where it stands', () => {
    assert.equal(faults.length, 30)
    const told = problemsIn(found).map(({ at: { line, column }, reason }) => ({ line, column, reason }))
    assert.deepEqual(told, faults)
  })

  it('keeps the good rows', () => {
    const kept = found.flatMap((each) => (each.kind === 'service' ? [each.record.source_id] : []))
    assert.deepEqual(
      kept,
      Array.from({ length: good }, (_, index) => `g${index + 1}`),
    )
  })
})

it('every fault has a sentence in every language', () => {
  for (const language of languages)
    for (const reason of reasons)
      assert.match(sayProblem(language, { reason, value: 'X', known: 'Y' }), /\S{2}.*\S{2}/u, `${language} ${reason}`)
})

const structure = { source: 'dora', id: 'dora--1', nom: 'Le Relais', date_maj: '2026-10-01' }
const service = {
  source: 'dora',
  id: 'dora--2',
  structure_id: 'dora--1',
  nom: 'Cours du soir',
  description: 'Apprendre le français.',
  date_maj: '2026-10-01',
}

function readOne(
  change: Record<string, unknown>,
  format: 'data-inclusion' | 'hsds' = 'data-inclusion',
  document: unknown = { structures: [structure], services: [{ ...service, ...change }] },
) {
  const bytes = Buffer.from(JSON.stringify(document, null, 2))
  return [...readFiles([{ name: 'one.json', bytes }], { format, source: 'test', mapping: null, today })]
}

describe('what a schema lets through and we do not', () => {
  const mutations: [string, Record<string, unknown>, string][] = [
    ['a latitude of 999', { latitude: 999, longitude: 2 }, 'not-a-latitude'],
    ['half a place', { latitude: 48.8 }, 'half-coordinates'],
    ['a field of nobody', { couleur: 'bleu' }, 'unknown-field'],
    ['a day in 2999', { date_maj: '2999-01-01' }, 'day-to-come'],
    ['everybody and others', { publics: ['tous-publics', 'femmes'] }, 'everyone-beside'],
    ['the same public twice', { publics: ['femmes', 'femmes'] }, 'said-twice'],
    ['a theme of nobody', { thematiques: ['emploi--tout'] }, 'not-a-choice'],
    ['a mail address that is none', { courriel: 'relais' }, 'not-an-email'],
    ['a link that runs', { lien_source: 'javascript:alert(1)' }, 'not-an-address'],
    ['a day that is none', { date_maj: '2026-02-30' }, 'not-a-day'],
  ]
  for (const [name, change, reason] of mutations)
    it(name, () =>
      assert.deepEqual(
        problemsIn(readOne(change)).map((problem) => problem.reason),
        [reason],
      ),
    )

  it('a language zz9', () => {
    const id = 'ac148810-d857-441c-9679-408f346de14b'
    const document = {
      id,
      name: 'Classes',
      status: 'active',
      organization: { id, name: 'Relais', description: '' },
      languages: [{ id, code: 'zz9' }],
    }
    const [problem] = problemsIn(readOne({}, 'hsds', document))
    assert.deepEqual([problem?.reason, problem?.path, problem?.at.line], ['not-a-language', 'languages[0].code', 13])
  })

  it('and the same without a fault comes in', () => assert.deepEqual(problemsIn(readOne({})), []))
})

it('a broken JSON is told where it breaks', () => {
  const bytes = Buffer.from('{"services": [\n  {"id": 1,}\n]}')
  const [problem] = problemsIn(readFiles([{ name: 'x.json', bytes }], { format: 'data-inclusion', source: 'test', mapping: null, today }))
  assert.deepEqual([problem?.reason, problem?.at.line, problem?.at.column], ['not-json', 2, 12])
})

it('a file of windows-1252 is read whole', () => {
  const bytes = Buffer.from('org;ville\nLe Caf\xe9;Montr\xe9al\n', 'latin1')
  const mapping = { ...faultyMapping, columns: { organisation: 'org', town: 'ville' } }
  const drafts = [...readFiles([{ name: 'x.csv', bytes }], { format: 'csv', source: 'test', mapping, today })] as Draft[]
  assert.deepEqual(
    drafts.map(({ kind, record }) => [kind, record.name]),
    [
      ['organisation', 'Le Café'],
      ['site', ''],
    ],
  )
  assert.equal(drafts[1]?.kind === 'site' && drafts[1].record.place_id?.startsWith('ca-'), true)
})
