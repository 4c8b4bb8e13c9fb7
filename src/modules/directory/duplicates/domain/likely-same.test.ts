import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedName } from './compared-name.ts'
import { type Likeness, likelySame, metresBetween } from './likely-same.ts'

const card = (said: Partial<Likeness>): Likeness => ({
  kind: 'organisation',
  hand: 'register a.csv',
  name: 'Le Relais',
  phone: null,
  email: null,
  website: null,
  legalNumber: null,
  spots: [],
  ...said,
})
const reasons = (one: Partial<Likeness>, other: Partial<Likeness>) =>
  likelySame(card(one), card({ hand: 'city b.csv', ...other })).map(({ of }) => of)
const shares = (one: Partial<Likeness>, other: Partial<Likeness>) => reasons(one, other).slice(1)
/** A degree of latitude on the sphere of the rule. */
const degree = (6_371_009 * Math.PI) / 180
const north = (metres: number) => ({ spots: [{ latitude: 45.5 + metres / degree, longitude: -73.6 }] })
const phone = '514 555 0199'

test('names differ neither by accents nor by legal forms, and differ by a word', () => {
  assert.equal(comparedName('Association Le Relais d’Été'), comparedName('relais ETE (asbl)'))
  assert.equal(comparedName('Coopérative Œuvre'), 'oeuvre')
  assert.equal(comparedName('جمعيّة الأمل'), comparedName('جمعية الامل'))
  assert.equal(comparedName('La Coop'), 'la coop', 'a name made of nothing else stays whole')
  assert.notEqual(comparedName('Le Relais Nord'), comparedName('Le Relais'))
})

test('a name alone proposes nothing, nor does a fact without the name', () => {
  assert.deepEqual(reasons({}, {}), [])
  assert.deepEqual(reasons({ phone }, { phone, name: 'Le Phare' }), [])
  assert.deepEqual(reasons({ phone }, { phone }), ['name', 'phone'])
})

test('two cards of one file are two things, and so are an organisation and a service', () => {
  assert.deepEqual(reasons({ phone }, { phone, hand: 'register a.csv' }), [])
  assert.deepEqual(reasons({ phone }, { phone, hand: 'register b.csv' }), ['name', 'phone'])
  assert.deepEqual(reasons({ phone }, { phone, kind: 'service' }), [])
})

test('a name of two words that begins another is enough beside a contact of its own, for organisations alone', () => {
  const [short, long] = ['Relais Nord', 'Le Relais Nord de Montréal']
  assert.deepEqual(reasons({ phone, name: short }, { phone, name: long }), ['longer-name', 'phone'])
  assert.deepEqual(reasons({ phone, name: long }, { phone, name: short }), ['longer-name', 'phone'])
  assert.deepEqual(reasons({ phone, name: 'Relais' }, { phone, name: long }), [], 'one word begins too many names')
  assert.deepEqual(reasons({ phone, name: short }, { phone, name: 'Relais Nordique' }), [], 'whole words')
  assert.deepEqual(reasons({ ...north(0), name: short }, { ...north(0), name: long }), [], 'a house holds several')
  const services = { kind: 'service', phone } as const
  assert.deepEqual(reasons({ ...services, name: short }, { ...services, name: long }), [])
})

test('two places are one up to 200 m, and two just beyond', () => {
  assert.ok(
    Math.abs(metresBetween({ latitude: 45.5, longitude: -73.6 }, { latitude: 45.5 + 200 / degree, longitude: -73.6 }) - 200) < 0.001,
  )
  assert.deepEqual(shares(north(0), north(199.9)), ['place'])
  assert.deepEqual(reasons(north(0), north(200.1)), [])
  assert.deepEqual(shares({ spots: [...north(0).spots, ...north(5000).spots] }, north(5100)), ['place'], 'the nearest two count')
})

test('a contact in common is enough up to 2 km, and then says two branches, unless the law knows one organisation', () => {
  assert.deepEqual(shares({ phone, ...north(0) }, { phone, ...north(1999) }), ['phone'])
  assert.deepEqual(reasons({ phone, ...north(0) }, { phone, ...north(2001) }), [])
  assert.deepEqual(shares({ phone, ...north(0) }, { phone }), ['phone'], 'a card without a place is nowhere else')
  const legalNumber = '123456789'
  assert.deepEqual(shares({ legalNumber, ...north(0) }, { legalNumber, ...north(2001) }), ['legal'])
  const service = { kind: 'service', legalNumber } as const
  assert.deepEqual(reasons({ ...service, ...north(0) }, { ...service, ...north(2001) }), [], 'one organisation gives it at two places')
})

test('each fact is enough, however it is written, and one step beside is not', () => {
  assert.deepEqual(shares({ phone: '+33 1 23 45 67 89' }, { phone: '01.23.45.67.89' }), ['phone'])
  assert.deepEqual(shares({ phone: '+33 1 23 45 67 89' }, { phone: '01 23 45 67 88' }), [])
  assert.deepEqual(shares({ phone: '3949' }, { phone: '3949' }), [], 'a short number is that of many')
  assert.deepEqual(shares({ email: 'A@b.org' }, { email: 'a@B.org' }), ['email'])
  assert.deepEqual(shares({ email: 'a@b.org' }, { email: 'a@b.com' }), [])
  assert.deepEqual(shares({ website: 'https://www.relais.org/fr' }, { website: 'http://relais.org' }), ['host'])
  assert.deepEqual(shares({ website: 'https://a.relais.org' }, { website: 'https://relais.org' }), [])
  assert.deepEqual(shares({ website: 'https://www.facebook.com/a' }, { website: 'https://facebook.com/b' }), [])
  assert.deepEqual(shares({ legalNumber: '123 456 789' }, { legalNumber: '123456789' }), ['legal'])
  assert.deepEqual(shares({ legalNumber: '123456789' }, { legalNumber: '123456780' }), [])
})
