import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choosePin } from './pin.ts'

const reason = (typed: string) => {
  const chosen = choosePin(typed, '4827193056')
  return chosen.ok ? chosen.value : chosen.reason
}

test('six to eight digits, in any script, with spaces', () => {
  assert.equal(reason('73 90 41'), '739041')
  assert.equal(reason('٧٣٩٠٤١'), '739041')
  assert.equal(reason('۷۳۹۰۴۱۸۲'), '73904182')
  assert.equal(reason('73904'), 'not-a-code')
  assert.equal(reason('739041825'), 'not-a-code')
  assert.equal(reason('7390a1'), 'not-a-code')
})

test('what everyone tries first is refused', () => {
  for (const pin of ['000000', '123456', '654321', '890123', '121212', '123123', '12341234', '246802', '482719'])
    assert.equal(reason(pin), 'too-simple', pin)
})
