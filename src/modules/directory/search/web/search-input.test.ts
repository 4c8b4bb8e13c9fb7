import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { askedPlace, queryOf } from './asked-place.ts'
import { fieldsOf, isBlank, searchAddress, searchInput } from './search-input.ts'

const read = (address: string) => {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(address)) values[name] = [values[name] ?? [], value].flat()
  return searchInput.parse(values)
}

describe('the address of a search', () => {
  it('says what is looked for and comes back as it went', () => {
    const address = 'need=language-course&words=cours+du+soir&place=Paris+11e&at=fr-75111&km=10&remote=no&language=ar&stage=plan&free=yes'
    assert.equal(new URLSearchParams(fieldsOf(read(address))).toString(), address)
  })

  it('is never refused: what it does not offer is passed over', () => {
    const asked = read('need=nothing&km=7&remote=maybe&language=<x>&stage=zzz&free=1&words=%00a&age=31&status=asylum')
    assert.deepEqual(fieldsOf(asked), [['words', 'a']])
    assert.ok(isBlank(read('')) && isBlank(read('lang=ar')))
  })

  it('starts again from the first page when something changes', () => {
    const asked = read('words=cours&place=Paris&after=abc')
    assert.equal(searchAddress(asked, { place: '' }), '/services?words=cours')
    assert.equal(searchAddress(asked, { after: 'def' }), '/services?words=cours&place=Paris&after=def')
  })
})

describe('the place of a search', () => {
  const day = Temporal.PlainDate.from('2026-11-23')

  it('is asked back when several are called so, and known once chosen', () => {
    assert.equal(askedPlace(read('place=Saint-Denis'))?.is, 'several')
    const chosen = askedPlace(read('place=Saint-Denis,+La+Réunion&at=fr-97411'))
    assert.equal(chosen?.is === 'one' && chosen.place.id, 'fr-97411')
  })

  it('is what is typed, when another was chosen before', () => {
    const typed = askedPlace(read('place=Grenoble&at=fr-97411'))
    assert.equal(typed?.is === 'one' && typed.place.id, 'fr-38185')
    assert.equal(askedPlace(read('at=fr-97411')), null)
  })

  it('is looked around as far as one goes from it', () => {
    const radius = (address: string) => {
      const asked = read(address)
      const found = askedPlace(asked)
      return queryOf(asked, found?.is === 'one' ? found.place : undefined, day).place?.radiusKm
    }
    assert.deepEqual(['place=75011', 'place=Grenoble', 'place=Mauricie', 'place=Grenoble&km=100'].map(radius), [10, 25, 60, 100])
  })
})
