import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPdfBusy, renderPdf } from './render-pdf.ts'

const layout = '#set document(title: "x")\n#set text(font: "Readex Pro")\n#json(bytes(sys.inputs.data))'
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

test('a layout that does not hold is said, without a word of what it was given, and the next paper is made', async () => {
  await assert.rejects(
    renderPdf(`${layout}\n#oops`, 'secret'),
    (error: Error) => /unknown variable/.test(error.message) && !/secret/.test(error.message),
  )
  await assert.rejects(renderPdf(layout, 'sécrète 王'), (error: Error) => /PDF\/UA-1/.test(error.message) && !/王/.test(error.message))
  assert.ok(isPdf(await renderPdf(layout, 'word')))
})

test('an endless layout is ended, and the next paper is made', async () => {
  const endless = '#for i in range(100000) { for j in range(100000) { let x = j } }'
  await assert.rejects(renderPdf(endless, '', 700))
  assert.ok(isPdf(await renderPdf(layout, 'word')))
})

test('nothing of the disk can be read', async () => {
  for (const reach of ['#read("/etc/hostname")', '#read("../glyphs.ts")', '#image("/etc/hostname")'])
    await assert.rejects(renderPdf(reach, ''))
})

test('many at once wait for their turn, and one more is told to come back', async () => {
  const papers = Array.from({ length: 12 }, (_, index) => renderPdf(layout, `n${index}`))
  assert.equal(isPdfBusy(), true)
  assert.ok((await Promise.all(papers)).every(isPdf))
  assert.equal(isPdfBusy(), false)
})
