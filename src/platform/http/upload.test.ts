import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readUpload } from './upload.ts'

const megabyte = 1024 * 1024

function aRequest(size: number): Request {
  const form = new FormData()
  form.append('_once', 'key')
  form.append('title', 'Lettre du marché « filename="x" »')
  form.append('actions', 'one')
  form.append('actions', 'two')
  form.append('file', new File([new Uint8Array(size)], 'lettre.pdf'))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

it('what was typed and the file come apart', async () => {
  const { values, files } = await readUpload(aRequest(megabyte))
  assert.deepEqual({ ...values }, { _once: 'key', title: 'Lettre du marché « filename="x" »', actions: ['one', 'two'] })
  assert.deepEqual([files['file']?.name, files['file']?.size, files['file']?.bytes?.length], ['lettre.pdf', megabyte, megabyte])
})

it('no file chosen is no file', async () => {
  const form = new FormData()
  form.append('title', 'Rien')
  form.append('file', new File([], ''))
  const { files } = await readUpload(new Request('http://localhost/', { method: 'POST', body: form }))
  assert.deepEqual(Object.keys(files), [])
})

it('of a body too heavy to be read, what was typed is known, and the file is not', async () => {
  for (const size of [17, 40, 90]) {
    const { values, files } = await readUpload(aRequest(size * megabyte))
    assert.equal(values['title'], 'Lettre du marché « filename="x" »', String(size))
    assert.deepEqual(values['actions'], ['one', 'two'])
    assert.deepEqual([files['file']?.name, files['file']?.bytes], ['lettre.pdf', null])
    assert.ok((files['file']?.size ?? 0) >= size * megabyte || size > 64)
  }
})

it('a body that is no form, or stops half-way, is an empty form', async () => {
  for (const body of ['nothing like a form', '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhalf'])
    assert.deepEqual(
      await readUpload(
        new Request('http://localhost/', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body }),
      ),
      { values: Object.create(null), files: Object.create(null) },
    )
})
