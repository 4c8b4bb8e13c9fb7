import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { needsOfTheme } from '../cards/needs.ts'
import { aFileOf, type DataInclusion, type Document, realDocuments } from './data-inclusion.examples.ts'
import { serviceShape, structureShape } from './domain/data-inclusion-shape.ts'
import type { Draft } from './domain/draft.ts'
import { readDataInclusion } from './domain/read-data-inclusion.ts'
import { alike } from './domain/residue.ts'
import type { Rule } from './domain/shape.ts'
import { writeDataInclusionService, writeStructure } from './domain/write-data-inclusion.ts'
import { officialCheck, withoutSchemas } from './official-schemas.examples.ts'
import { themesOf } from './themes-of.ts'

const today = '2026-11-24'
const changed_at = '2026-11-24T10:00:00Z'
const needsOf = (themes: readonly string[]) => [...new Set(themes.flatMap(needsOfTheme))]

/** Reads a file, keeps its records as the tables would (JSON and back), and writes it again, a week after. */
function thereAndBack(file: DataInclusion): DataInclusion {
  const found = [...readDataInclusion([{ name: 'file.json', text: JSON.stringify(file) }], { source: 'essai', today, needsOf, themesOf })]
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'problem'),
    [],
  )
  const drafts = JSON.parse(JSON.stringify(found)) as Draft[]
  const sites = new Map(drafts.flatMap((each) => (each.kind === 'site' ? [[`${each.source} ${each.key}`, each.record] as const] : [])))
  const organisations = new Map(
    drafts.flatMap((each) =>
      each.kind === 'organisation'
        ? [
            [
              each.record.source_id,
              { ...each.record, changed_at, seat: sites.get(`${each.record.source} ${each.record.source_id}`) ?? null },
            ] as const,
          ]
        : [],
    ),
  )
  const services = drafts.flatMap((each) => {
    if (each.kind !== 'service') return []
    const organisation = organisations.get(each.organisation)
    assert.ok(organisation)
    const places = each.sites.flatMap((key) => sites.get(`${each.record.source} ${key}`) ?? [])
    return [{ ...each.record, changed_at, organisation, sites: places }]
  })
  return {
    structures: [...organisations.values()].map((card): Document => writeStructure(card)),
    services: services.map((card): Document => writeDataInclusionService(card, themesOf)),
  }
}

function lostFrom(before: readonly Document[], after: readonly Document[]): string[] {
  const byId = new Map(after.map((each) => [each.id, each]))
  return before.flatMap((each) => {
    const back: Record<string, unknown> = byId.get(each.id) ?? {}
    const names = new Set([...Object.keys(each), ...Object.keys(back)])
    return [...names]
      .filter((name) => !alike(each[name], back[name]))
      .map((name) => `${each.id} ${name}: ${JSON.stringify(each[name])} → ${JSON.stringify(back[name])}`)
  })
}

function refusedBy(rule: Rule, documents: readonly unknown[]): string[] {
  const faults: string[] = []
  for (const each of documents) rule(each, '', (path, reason) => faults.push(`${path} ${reason}`), today)
  return faults
}

describe('data·inclusion, there and back', () => {
  it('loses no field of any document, and what comes back is still one', () => {
    fc.assert(
      fc.property(aFileOf(3), (file) => {
        const back = thereAndBack(file)
        assert.deepEqual([...lostFrom(file.structures, back.structures), ...lostFrom(file.services, back.services)], [])
        assert.deepEqual([...refusedBy(structureShape, back.structures), ...refusedBy(serviceShape, back.services)], [])
      }),
      { numRuns: 300 },
    )
  })

  it('loses no field of the real ones', { skip: withoutSchemas }, () => {
    const file = realDocuments()
    assert.deepEqual([file.structures.length, file.services.length], [10, 14])
    const back = thereAndBack(file)
    assert.deepEqual([...lostFrom(file.structures, back.structures), ...lostFrom(file.services, back.services)], [])
    const [structure, service] = ['structure', 'service'].map((name) => officialCheck(`data_inclusion_schema_v1/schemas/v1/${name}.json`))
    for (const each of back.structures) assert.ok(structure?.(each), JSON.stringify(structure?.errors))
    for (const each of back.services) assert.ok(service?.(each), JSON.stringify(service?.errors))
  })

  it('gives an edit made here before what the source said', () => {
    const [file] = fc.sample(aFileOf(1), { numRuns: 1, seed: 7 })
    assert.ok(file)
    const found = [...readDataInclusion([{ name: 'f.json', text: JSON.stringify(file) }], { source: 'essai', today, needsOf, themesOf })]
    const draft = found.find((each) => each.kind === 'service')
    const organisation = found.find((each) => each.kind === 'organisation')
    assert.ok(draft?.kind === 'service' && organisation?.kind === 'organisation')
    const edited = {
      ...draft.record,
      name: 'Renamed here',
      needs: ['language-course'],
      organisation: { ...organisation.record, seat: null },
      sites: [],
    }
    const written = writeDataInclusionService(edited, themesOf)
    assert.equal(written.nom, 'Renamed here')
    assert.deepEqual(written.thematiques, themesOf(['language-course']))
  })
})
