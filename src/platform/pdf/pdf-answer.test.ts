import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfAnswer } from './pdf-answer.ts'

test('a paper that cannot be drawn breaks off, and the log keeps where, not what somebody wrote', async (t) => {
  const written = t.mock.method(process.stderr, 'write', () => true)
  const answer = pdfAnswer(() => Promise.reject(new Error('no sign for “Je vends du pain”\nat the end of ma rue')), {
    name: 'dossier',
    busy: '/me',
  })
  await assert.rejects(answer.arrayBuffer())
  const lines = written.mock.calls.map(({ arguments: [line] }) => String(line)).filter((line) => line.includes('no paper was made'))
  written.mock.restore()
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /"name":"dossier","stack":"at .*pdf-answer\.test\.ts/)
  assert.doesNotMatch(lines[0] ?? '', /pain|ma rue/)
})
