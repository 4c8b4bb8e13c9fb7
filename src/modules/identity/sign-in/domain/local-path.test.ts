import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localPath } from './local-path.ts'

test('a path of ours is kept, with its query', () => {
  assert.equal(localPath('/people?page=2'), '/people?page=2')
  assert.equal(localPath('/'), '/')
})

test('anything that a browser could read as another site is refused', () => {
  const forged = [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    ' /me',
    '\\\\evil',
    '/a\nb',
    '/me\\..',
  ]
  for (const text of forged) assert.equal(localPath(text), null, JSON.stringify(text))
})

test('an address too long is refused', () => {
  assert.equal(localPath(`/${'a'.repeat(499)}`)?.length, 500)
  assert.equal(localPath(`/${'a'.repeat(500)}`), null)
})
