import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogue, translator, typesetFrench } from './i18n.ts'

test('a French sign of two parts never stands alone on the next line', () => {
  assert.equal(typesetFrench('Trois aides : le conseil ?'), 'Trois aides\u00a0: le conseil\u00a0?')
  assert.equal(typesetFrench('« oui »'), '«\u00a0oui\u00a0»')
})

test('apostrophes curl between letters; the quotes that ICU reads stay', () => {
  assert.equal(typesetFrench("l'aide d'{name}"), 'l’aide d’{name}')
  assert.equal(typesetFrench("'{'"), "'{'")
})

test('Arabic counts in its six forms', () => {
  const say = translator(
    catalogue({
      fr: { n: '{n, plural, one {# action} other {# actions}}' },
      en: { n: '{n}' },
      es: { n: '{n}' },
      it: { n: '{n}' },
      ar: { n: '{n, plural, zero {صفر} one {واحد} two {اثنان} few {قليل} many {كثير} other {غيره}}' },
    }),
    'ar',
  )
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((n) => say('n', { n })),
    ['صفر', 'واحد', 'اثنان', 'قليل', 'كثير', 'غيره'],
  )
})
