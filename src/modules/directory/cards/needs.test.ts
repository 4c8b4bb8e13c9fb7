import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { associationRoles, isNeed, needGroups, needs, needsOfTerm, needsOfTheme, serviceKinds } from './needs.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const absent = existsSync(data) ? false : 'the shared data is not here'
const read = (path: string) => JSON.parse(readFileSync(new URL(path, data), 'utf8'))

test('the needs are named in five languages, and each group has some', () => {
  assert.ok(needs.length >= 40 && needs.length <= 50, String(needs.length))
  for (const { title, hint, code } of needs)
    for (const language of languages) assert.ok(title[language] !== '' && hint[language] !== '', `${code} ${language}`)
  for (const { code } of needGroups)
    assert.ok(
      needs.some(({ group }) => group === code),
      code,
    )
  assert.equal(isNeed('language-course'), true)
  assert.equal(isNeed('language'), false)
  assert.equal(associationRoles.length, 10)
  assert.deepEqual(
    serviceKinds.map(({ code }) => code),
    ['accompaniment', 'money', 'equipment', 'workshop', 'training', 'information'],
  )
})

test('every theme of data·inclusion leads to a need, and no need names an unknown one', { skip: absent }, () => {
  const themes: string[] = read('data_inclusion_schema_v1/schemas/v1/extra/thematiques.json').map(({ value }: { value: string }) => value)
  assert.equal(themes.length, 69)
  for (const theme of themes) assert.ok(needsOfTheme(theme).length > 0, theme)
  for (const { dataInclusion } of needs) for (const theme of dataInclusion) assert.ok(themes.includes(theme), theme)
})

type Term = { '@id': string } & Record<string, unknown>
const termsIn = (term: Term): string[] => [
  term['@id'],
  ...['second_level', 'third_level', 'fourth_level'].flatMap((level) => ((term[level] ?? []) as Term[]).flatMap(termsIn)),
]

test('every term of Open Eligibility leads to a need, and no need names an unknown one', { skip: absent }, () => {
  const terms: string[] = read('hsds_san_mateo/open_eligibility_taxonomy.json').taxonomy.top_level.flatMap(termsIn)
  for (const term of terms) assert.ok(needsOfTerm(term).length > 0, term)
  for (const { openEligibility } of needs) for (const term of openEligibility) assert.ok(terms.includes(term), term)
  assert.deepEqual(needsOfTerm('999-01'), [])
})
