import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lacking, printable, printableSvg } from './glyphs.ts'

test('what people write with us stays as it is', () => {
  for (const text of [
    'L’été à Montréal : « 12,50 € » – 3 × 2…',
    'ñ ¿ò ù ß œ Łódź Đặng',
    'أمينة بن علي، ١٢٣؟',
    'می\u200cروم',
    'Дмитро Ελένη',
    '😊 👍',
  ])
    assert.equal(printable(text), text)
})

test('what is taken for drawn without looking is drawn', () => {
  const between = (first: number, last: number) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
  const plain = `${between(0x20, 0x7e)}${between(0xa0, 0xac)}${between(0xae, 0xff)}’–…${between(0x621, 0x63a)}${between(0x641, 0x64a)}`
  assert.deepEqual(lacking(plain), [])
})

test('what hides or turns text goes, and each break is one', () => {
  assert.equal(printable('a\u0000b\u0007c\u202Ed\u2066e\u00adf\ufeff\tg\r\nh\u2028i'), 'abcdef g\nh\ni')
  assert.equal(printable('\ud800x'), 'x')
})

test('a letter that no font of ours has is said, and stands as an empty circle', () => {
  assert.equal(printable('王小明, 😊'), '◌◌◌, 😊')
  assert.deepEqual(lacking('王 小 王 a'), ['王', '小'])
})

test('a text of a picture that holds Arabic keeps only letters of the same font', () => {
  assert.equal(printableSvg('<text>سلام Ж</text><text>Ж a</text>'), '<text>سلام  </text><text>Ж a</text>')
})
