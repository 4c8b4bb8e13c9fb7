import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { distance, findPlaces, nearestPlace, placeById, whichPlace } from './gazetteer.ts'

const one = (text: string) => {
  const found = whichPlace(text)
  assert.equal(found.is, 'one', `${text}: ${JSON.stringify(found)}`)
  return found.is === 'one' ? found.place.id : ''
}
const several = (text: string) => {
  const found = whichPlace(text)
  assert.equal(found.is, 'several', text)
  return found.is === 'several' ? found.places.map(({ id }) => id) : []
}

describe('a place typed by somebody', () => {
  it('is asked for again when several places are called so', () => {
    const found = several('saint-denis')
    for (const id of ['fr-93066', 'fr-97411', 'fr-11339']) assert.ok(found.includes(id), id)
    assert.deepEqual(several('Québec'), ['ca-6325494', 'ca-qc'])
    assert.deepEqual(several('torino'), ['it-3165524', 'it-pTO'])
    assert.ok(several('Laval').includes('ca-6050610') && several('Laval').includes('fr-53130'))
  })

  it('is told from its homonyms by a department, a region or a postal code, on either side', () => {
    for (const text of [
      'Saint-Denis (93)',
      'St-Denis 93',
      '93200 saint denis',
      'SAINT DENIS, seine saint denis',
      'Saint-Denis, Île-de-France',
    ])
      assert.equal(one(text), 'fr-93066', text)
    for (const text of ['Saint-Denis, La Réunion', 'saint-denis 974', 'st denis (97400)']) assert.equal(one(text), 'fr-97411', text)
  })

  it('is found by a postal code, to the district', () => {
    assert.equal(one('75011'), 'fr-75111')
    assert.equal(one('69003'), 'fr-69383')
    assert.equal(one('35700'), 'fr-35238')
    assert.deepEqual([one('Paris 11'), one('paris 11e'), one('Paris')], ['fr-75111', 'fr-75111', 'fr-75056'])
  })

  it('is found by its name in our five languages', () => {
    for (const text of ['Turin', 'Turín', 'تورينو', 'Torino, Piemonte']) assert.equal(one(text), 'it-3165524', text)
    for (const text of ['Three Rivers', 'تروا ريفيير']) assert.equal(one(text), 'ca-6169141', text)
    assert.equal(one('Marsella'), 'fr-13055')
    assert.equal(one('باريس'), 'fr-75056')
  })

  it('is found without its article, and by the name of a commune that is no more', () => {
    assert.equal(one('havre'), 'fr-76351')
    assert.equal(one('Pierrefitte sur Seine'), 'fr-93066')
  })

  it('is named nearly so when it is misspelt', () => {
    for (const [text, id] of [
      ['Marsille', 'fr-13055'],
      ['Sherbroke', 'ca-6146143'],
      ['Trois-Riviéres Quebec', ''],
      ['Grenolbe', 'fr-38185'],
    ] as const) {
      const found = whichPlace(text)
      assert.equal(found.is, 'none', text)
      if (found.is === 'none' && id) assert.equal(found.close[0]?.id, id, text)
    }
  })

  it('is never a guess when nothing looks like it', () => {
    assert.deepEqual(whichPlace('zzzzzz'), { is: 'none', close: [] })
    for (const text of ['', ' ', '<script>', '((((', ',,,', '%', '\u0000']) assert.equal(whichPlace(text).is, 'none', text)
  })

  it('leads back to itself by its label', () => {
    for (const id of [
      'fr-93066',
      'fr-97411',
      'fr-75111',
      'fr-75056',
      'fr-d93',
      'it-3165524',
      'it-pTO',
      'ca-6050610',
      'ca-qc-04',
      'ca-qc',
      'fr-r11',
    ])
      assert.equal(one(placeById(id)?.label ?? ''), id)
  })
})

describe('the places that begin so', () => {
  it('are the towns, the most populous first', () => {
    assert.deepEqual(
      findPlaces('grenob', { limit: 1 }).map(({ label }) => label),
      ['Grenoble, Isère'],
    )
    assert.ok(findPlaces('mont', { country: 'CA' }).every(({ country }) => country === 'CA'))
  })
})

describe('a point', () => {
  it('is near its town, or its district', () => {
    assert.equal(nearestPlace(46.343, -72.543).id, 'ca-6169141')
    assert.equal(nearestPlace(48.859, 2.38).id, 'fr-75111')
  })
  it('is as far as the globe says', () => {
    const [paris, turin] = [placeById('fr-75056'), placeById('it-3165524')]
    assert.ok(paris && turin && Math.abs(distance(paris, turin) - 583) < 5)
    assert.equal(distance({ latitude: 1, longitude: 2 }, { latitude: 1, longitude: 2 }), 0)
  })
})

it('a place knows what holds it', () => {
  assert.deepEqual(placeById('fr-75111')?.within, ['fr-75056', 'fr-d75', 'fr-r11', 'fr'])
  assert.deepEqual(placeById('it-3165524')?.within, ['it-pTO', 'it-r01', 'it'])
  assert.deepEqual(placeById('ca-6169141')?.within, ['ca-qc-04', 'ca-qc', 'ca'])
  assert.equal(placeById('fr-99999'), undefined)
})
