import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOf } from './attempts.ts'

test('an IPv4 address is one network, however it is written', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113.7')
  assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.7')
})

test('an IPv6 /64 is one network, and its neighbour another', () => {
  assert.equal(networkOf('2001:db8:0:1::1'), networkOf('2001:0db8:0000:0001:ffff:ffff:ffff:ffff'))
  assert.notEqual(networkOf('2001:db8:0:1::1'), networkOf('2001:db8:0:2::1'))
  assert.equal(networkOf('::1'), '0:0:0:0::/64')
})
