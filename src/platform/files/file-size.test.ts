import assert from 'node:assert/strict'
import { it } from 'node:test'
import { formatFileSize } from './file-size.ts'

it('a size is said in the units of each language, and never below what it is', () => {
  assert.equal(formatFileSize(10_000_000, 'fr'), '10\u00a0Mo')
  assert.equal(formatFileSize(10_000_001, 'fr'), '10,1\u00a0Mo')
  assert.equal(formatFileSize(1, 'fr'), '1\u00a0ko')
  assert.equal(formatFileSize(640_100, 'en'), '0.7\u00a0MB')
  assert.match(formatFileSize(12_300_000, 'ar'), /^12,3\u00a0ميغابايت$/)
})
