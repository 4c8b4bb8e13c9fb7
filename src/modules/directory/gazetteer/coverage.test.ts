import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it, type TestContext } from 'node:test'
import { distance, placeById, placesNamed } from './gazetteer.ts'

// Lists made by others, kept beside the checkout and out of the product: they measure how much of each country we know.
const lists = new URL('../../../../../shared/data/gazetteer/', import.meta.url)
const skip = existsSync(lists) ? false : 'the lists of places to compare with are not beside this checkout'

type Row = Record<string, string>
const rowsOf = (file: string): Row[] => {
  const [head = '', ...lines] = readFileSync(new URL(file, lists), 'utf8').split(/\r?\n/)
  const names = head.split(',')
  const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  return lines.filter(Boolean).map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index], cell])))
}
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
const tell = (t: TestContext, text: string) => t.diagnostic(text)
// One row in three: the share is the same, and the test three times shorter.
const sample = (rows: Row[]) => rows.filter((_, index) => index % 3 === 0)

describe('what we know of each country', { skip }, () => {
  it('99 communes of France in 100 are found by name and department, and alone', (t) => {
    const towns = sample(rowsOf('communes_fr.csv')).filter(({ type, lat }) => type === 'COM' && lat !== '')
    let [found, alone] = [0, 0]
    for (const { code_insee, code_dep, nom_article } of towns) {
      const places = placesNamed(`${nom_article} (${code_dep})`)
      if (places.some(({ id }) => id === `fr-${code_insee}`)) found++
      if (places.length === 1 && places[0]?.id === `fr-${code_insee}`) alone++
    }
    tell(t, `France by name and department: ${share(found, towns.length)}; alone: ${share(alone, towns.length)}`)
    assert.ok(found / towns.length >= 0.99)
  })

  it('a commune of France is found by its postal code, a district too', (t) => {
    const rows = sample(rowsOf('communes_fr.csv')).filter(
      ({ type, code_postal }) => (type === 'COM' || type === 'ARM') && code_postal !== '',
    )
    const found = rows.filter(({ code_insee, code_postal }) =>
      placesNamed(code_postal ?? '').some(({ id, within }) => id === `fr-${code_insee}` || within.includes(`fr-${code_insee}`)),
    )
    tell(t, `France by postal code: ${share(found.length, rows.length)}`)
    assert.ok(found.length / rows.length >= 0.98)
  })

  it('a commune set in the middle of its neighbours is some kilometres off, the others are where they are', (t) => {
    const off = (guessed: boolean) =>
      rowsOf('communes_fr.csv')
        .flatMap(({ code_insee, lat, lon }) => {
          const place = placeById(`fr-${code_insee}`)
          return lat && place?.guessed === guessed ? [distance(place, { latitude: Number(lat), longitude: Number(lon) })] : []
        })
        .sort((a, b) => a - b)
    const at = (sorted: number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN
    const [known, guessed] = [off(false), off(true)]
    for (const [name, list] of [
      ['known', known],
      ['set in the middle', guessed],
    ] as const)
      tell(
        t,
        `France, ${name}: ${list.length} places, half within ${at(list, 0.5).toFixed(1)} km, 95 in 100 within ${at(list, 0.95).toFixed(1)} km`,
      )
    assert.ok(at(known, 0.95) < 5 && at(guessed, 0.5) < 10 && at(guessed, 0.95) < 25)
  })

  it('nine comuni of Italy in ten are found by name', (t) => {
    const rows = sample(rowsOf('comuni_it.csv')).filter(({ lat }) => lat !== '')
    const near = (row: Row) =>
      placesNamed(row['comune'] ?? '', 'IT').some(
        (place) => distance(place, { latitude: Number(row['lat']), longitude: Number(row['lon']) }) < 15,
      )
    const found = rows.filter(near)
    tell(t, `Italy by name, within 15 km: ${share(found.length, rows.length)}`)
    assert.ok(found.length / rows.length >= 0.9)
  })

  it('the towns of Quebec where most people live are found by name', (t) => {
    const rows = rowsOf('municipalites_qc.csv').map((row) => ({ nom: row['nom'] ?? '', people: Number(row['population']) || 0 }))
    const found = rows.filter(({ nom }) => placesNamed(nom).some(({ country }) => country === 'CA'))
    const people = (list: typeof rows) => list.reduce((sum, row) => sum + row.people, 0)
    tell(t, `Quebec by name: ${share(found.length, rows.length)}, where ${share(people(found), people(rows))} people live`)
    assert.ok(people(found) / people(rows) >= 0.85)
  })
})
