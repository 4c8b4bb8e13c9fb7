import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { attachment, cleanFileName } from './file-name.ts'

it('a name keeps its letters, of any script, and nothing that turns, hides or leads elsewhere', () => {
  for (const [said, kept] of [
    ['Lettre du marché.PDF', 'Lettre du marché.pdf'],
    ['رسالة.pdf', 'رسالة.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['D:\\dossier\\amina\\lettre.pdf', 'lettre.pdf'],
    ['photo\u202Efdp.exe', 'photofdp.pdf'],
    ['lettre.pdf.html', 'lettre.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['  ', 'maillon.pdf'],
    ['', 'maillon.pdf'],
    ['a\r\nset-cookie: b.pdf', 'aset-cookie- b.pdf'],
    ['cafe\u0301.pdf', 'café.pdf'],
    ['a\u200bb\ufeff.pdf', 'ab.pdf'],
  ] as const)
    assert.equal(cleanFileName(said, 'pdf'), kept)
  assert.equal([...cleanFileName('🥖'.repeat(300), 'jpg')].length, 104)
})

it('whatever the name, the header is one line of ASCII that says attachment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (said) => {
      const name = cleanFileName(said, 'pdf')
      assert.match(name, /^[^\p{Cc}\p{Cf}/\\]{1,100}\.pdf$/u)
      assert.match(attachment(name), /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/)
    }),
  )
})
