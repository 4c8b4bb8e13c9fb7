import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import sharp from 'sharp'
import { aPdf, aPhoto, aPng } from '#platform/files/file.examples.ts'
import { listen } from '#platform/house.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { allGroups, aRecord, type Group } from '#test/support/record-examples.ts'

const words = { kind: 'file', title: 'Lettre du marché', happenedOn: '2026-11-20', source: 'La responsable', words: 'Mes mots à garder' }
const limit = 10_000_000

describe('files of the folder', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody(groups: readonly Group[] = allGroups) {
    const record = await aRecord(house.owner, groups)
    const files = () =>
      house.owner<{ piece_id: string; name: string; content_type: string; size: number; sha256: Buffer; content: Buffer }>(
        'select * from journey.evidence_file where person_id = $1',
        [record.person],
      )
    const only = async () => (await files())[0] ?? assert.fail('no file')
    return { ...record, ...aBrowser(house, record.herself), files, only, sendFile: sender(house, record.herself) }
  }

  test('a photo of a phone comes back as a picture that says nothing of where it was taken', async () => {
    const { sendFile, read, only } = await somebody()
    const photo = await aPhoto(600, 400)
    assert.equal((await sendFile(photo, 'IMG_2041.JPG')).location, routes.myEvidence)
    const { piece_id, name, content_type, size, sha256, content } = await only()
    assert.deepEqual([name, content_type, size], ['IMG_2041.jpg', 'image/jpeg', content.length])
    assert.deepEqual(sha256, createHash('sha256').update(content).digest())
    const answered = await house.app.request(href(routes.myPieceFile, { piece: piece_id }), {
      headers: { cookie: (await somebody()).herself },
    })
    assert.equal(answered.status, 404)
    const { text } = await read(href(routes.myPiece, { piece: piece_id }))
    assert.match(
      text,
      new RegExp(`<img class="piece" src="${href(routes.myPieceFile, { piece: piece_id })}" alt="Lettre du marché" loading="lazy"`),
    )
    const { exif, xmp, icc } = await sharp(content).metadata()
    assert.deepEqual([exif, xmp, icc, content.includes('zq')], [undefined, undefined, undefined, false])
  })

  test('a file is given back under its name, as what it is, and can do nothing', async () => {
    const { sendFile, only, herself } = await somebody()
    const pdf = aPdf(5000)
    assert.equal((await sendFile(pdf, 'Lettre\u202Efdp "du" marché.exe')).status, 303)
    const answered = await house.app.request(href(routes.myPieceFile, { piece: (await only()).piece_id }), { headers: { cookie: herself } })
    assert.deepEqual(Buffer.from(await answered.arrayBuffer()), pdf)
    assert.deepEqual(
      ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'x-content-type-options', 'cache-control'].map(
        (name) => answered.headers.get(name),
      ),
      [
        'application/pdf',
        '5000',
        `attachment; filename="Lettrefdp -du- march_.pdf"; filename*=UTF-8''Lettrefdp%20-du-%20march%C3%A9.pdf`,
        "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'nosniff',
        'private, no-store',
      ],
    )
  })

  test('what is not a photo or a PDF inside is refused with a sentence, whatever its name, and the words stay', async () => {
    const { sendFile, files } = await somebody()
    const photo = await aPhoto(600, 400)
    for (const [bytes, sentence] of [
      ['<svg xmlns="http://www.w3.org/2000/svg" onload="zqran()"/>', /ni une photo/],
      ['<!doctype html><script>zqran()</script>', /ni une photo/],
      [Buffer.concat([aPdf(), Buffer.from('PK\x05\x06')]), /ni une photo/],
      [Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC/],
      [photo.subarray(0, 900), /pas à lire cette photo/],
      ['', /Ce fichier est vide/],
      [await aPng(8200, 8200), /trop grande/],
    ] as const) {
      const answered = await sendFile(Buffer.from(bytes), 'photo.jpg')
      assert.equal(answered.status, 409, String(sentence))
      assert.match(answered.text, sentence)
      assert.match(answered.text, /Mes mots à garder/)
      assert.match(answered.text, /Choisissez le fichier à nouveau/)
    }
    const without = await sendFile(undefined, '')
    assert.match(without.text, /Choisissez une photo ou un PDF/)
    assert.deepEqual(await files(), [])
  })

  test('how heavy one file may be, to the byte, with both sizes said; a file too heavy to be read at all as well', async () => {
    const { sendFile, files } = await somebody()
    assert.equal((await sendFile(aPdf(limit), 'a.pdf')).status, 303)
    for (const [size, said] of [
      [limit + 1, '10,1\u00a0Mo'],
      [12_300_000, '12,3\u00a0Mo'],
      [20_000_000, '20,1\u00a0Mo'],
    ] as const) {
      const answered = await sendFile(aPdf(size), 'a.pdf')
      assert.equal(answered.status, 409)
      assert.ok(answered.text.includes(`Ce fichier pèse ${said}. La limite est de 10\u00a0Mo.`), said)
      assert.match(answered.text, /Mes mots à garder/)
    }
    assert.equal((await files()).length, 1)
  })

  test('how heavy a folder may be, to the byte, even when two files come at once', async () => {
    const { sendFile, person, files } = await somebody()
    await fillFolder(house, person, 100_000_000 - 2 * 5000 + 1)
    const sent = await Promise.all([sendFile(aPdf(5000), 'a.pdf'), sendFile(aPdf(5000), 'b.pdf')])
    assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409])
    assert.match(sent.find(({ status }) => status === 409)?.text ?? '', /ne tient plus dans votre dossier\. La limite est de 100\u00a0Mo/)
    assert.equal((await sendFile(aPdf(4999), 'c.pdf')).status, 303)
    assert.equal((await sendFile(aPdf(100), 'd.pdf')).status, 409)
    assert.equal((await files()).length, 12)
  })

  test('a file sent twice is kept once, and its bytes stay nowhere else', async () => {
    const { sendFile, files } = await somebody()
    const once = randomUUID()
    const sent = await Promise.all([sendFile(aPdf(50_000), 'a.pdf', { _once: once }), sendFile(aPdf(50_000), 'a.pdf', { _once: once })])
    assert.deepEqual(
      sent.map(({ location }) => location),
      [routes.myEvidence, routes.myEvidence],
    )
    assert.equal((await files()).length, 1)
    const [{ longest } = { longest: 0 }] = await house.owner<{ longest: number }>(
      'select max(octet_length(answer)) as longest from platform.sent_form',
    )
    assert.ok(longest < 1000, `an answer kept for a second sending has ${longest} bytes`)
  })

  test('sent after the session has ended, the words are kept for her and the file is not', async () => {
    const { sendFile, person, files } = await somebody()
    await house.owner(
      `update identity.session set ends_at = now() - interval '400 days' where account_id = (select account_id from people.person where id = $1)`,
      [person],
    )
    const answered = await sendFile(aPdf(500_000), 'a.pdf')
    assert.equal(answered.status, 303)
    assert.match(answered.location ?? '', /^\/sign-in/)
    const kept = await house.owner<{ size: number }>('select octet_length(sealed) as size from platform.kept_form')
    assert.ok(kept.length === 1 && (kept[0]?.size ?? 0) < 2000)
    assert.deepEqual(await files(), [])
  })

  test('from another site, from a visitor, or to another form, a file is not even looked at', async () => {
    const { herself, files } = await somebody()
    const elsewhere = await sender(house, herself, 'https://elsewhere.example')(aPdf(), 'a.pdf')
    assert.equal(elsewhere.status, 409)
    assert.equal((await sender(house, '')(aPdf(), 'a.pdf')).status, 303)
    const other = await sender(house, herself, testOrigin, routes.addAction)(aPdf(), 'a.pdf')
    assert.equal(other.status, 422)
    assert.deepEqual(await files(), [])
  })

  test('text sent under the name of the file is no file', async () => {
    const { send, files } = await somebody()
    for (const file of ['un texte', '{"ok":true,"size":1}']) assert.equal((await send(routes.addEvidence, { ...words, file })).status, 409)
    assert.deepEqual(await files(), [])
  })

  test('a file under the name of another field takes no place of words', async () => {
    const { herself, files } = await somebody()
    const send = async (form: FormData) =>
      house.app.request(routes.addEvidence, { method: 'POST', headers: { origin: testOrigin, cookie: herself }, body: form })
    const form = formOf(aPdf(700), 'a.pdf')
    for (const name of ['kind', 'source', '_once']) form.append(name, new File([new Uint8Array(aPdf(700))], 'b.pdf'))
    assert.equal((await send(form)).status, 303)
    form.delete('title')
    form.append('title', new File([new Uint8Array(aPdf(700))], 'b.pdf'))
    form.set('_once', randomUUID())
    assert.equal((await send(form)).status, 422)
    assert.deepEqual(
      (await files()).map(({ name }) => name),
      ['a.pdf'],
    )
  })

  test('through a real connection, a file far too heavy is answered with our sentence', async () => {
    const { herself } = await somebody()
    const server = await listen(house.app.fetch, 0)
    try {
      for (const size of [20_000_000, 40_000_000]) {
        const answered = await fetch(`http://localhost:${server.port}${routes.addEvidence}`, {
          method: 'POST',
          headers: { origin: testOrigin, cookie: herself },
          body: formOf(aPdf(size), 'a.pdf'),
        })
        assert.equal(answered.status, 409)
        assert.match(await answered.text(), /La limite est de 10\u00a0Mo[\s\S]*Mes mots à garder/)
      }
    } finally {
      await server.close()
    }
  })

  test('whoever accompanies her opens the file while she shares it, and she sees that it was read', async () => {
    const { sendFile, only, person, counsellor, read } = await somebody()
    await sendFile(aPdf(700), 'a.pdf')
    const path = href(routes.personEvidenceFile, { person, piece: (await only()).piece_id })
    const open = () => house.app.request(path, { headers: { cookie: counsellor } })
    const answered = await open()
    assert.deepEqual([answered.status, answered.headers.get('content-type')], [200, 'application/pdf'])
    const lines = () => house.owner<{ what: string }>('select what from people.reading where person_id = $1', [person])
    assert.deepEqual(await lines(), [{ what: 'evidence' }])
    assert.match((await read(routes.myReaders)).text, /votre dossier de preuves/)
    await house.owner(
      `update people.consent set withdrawn_at = given_at, withdrawn_way = 'screen' where person_id = $1 and field_group = 'evidence'`,
      [person],
    )
    assert.equal((await open()).status, 404)
    assert.equal((await lines()).length, 1)
  })

  test('without the share, or for the piece of another, the counsellor finds nothing', async () => {
    const apart = await somebody(['contact', 'plan'])
    await apart.sendFile(aPdf(700), 'a.pdf')
    const open = (person: string, piece: string, cookie: string) =>
      house.app.request(href(routes.personEvidenceFile, { person, piece }), { headers: { cookie } })
    const piece = (await apart.only()).piece_id
    assert.equal((await open(apart.person, piece, apart.counsellor)).status, 404)
    const shared = await somebody()
    assert.equal((await open(shared.person, piece, shared.counsellor)).status, 404)
    assert.equal((await open(apart.person, piece, apart.herself)).status, 404)
  })

  test('removed with its piece, and with the person', async () => {
    const { sendFile, send, files, person } = await somebody()
    await sendFile(aPdf(700), 'a.pdf')
    await sendFile(await aPhoto(), 'b.jpg')
    const [one] = await files()
    await send(href(routes.removePiece, { piece: one?.piece_id ?? '' }), { version: '1' })
    assert.equal((await files()).length, 1)
    await house.owner('delete from people.person where id = $1', [person])
    for (const table of ['evidence_file', 'evidence_piece', 'evidence_action'])
      assert.deepEqual(await house.owner(`select from journey.${table} where person_id = $1`, [person]), [], table)
  })
})

function formOf(bytes: Uint8Array | undefined, name: string, more: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries({ _once: randomUUID(), ...words, ...more })) form.append(field, value)
  form.append('file', new File(bytes === undefined ? [] : [new Uint8Array(bytes)], name))
  return form
}

/** Sends a file as the form of the page does, fields first. */
function sender(house: TestHouse, cookie: string, origin = testOrigin, path: string = routes.addEvidence) {
  return async (bytes: Uint8Array | undefined, name: string, more: Record<string, string> = {}) => {
    const response = await house.app.request(path, { method: 'POST', headers: { origin, cookie }, body: formOf(bytes, name, more) })
    return { status: response.status, text: await response.text(), location: response.headers.get('location') }
  }
}

/** Puts ten files that weigh `size` bytes together in a folder, past the product. */
async function fillFolder({ owner }: TestHouse, person: string, size: number): Promise<void> {
  for (let index = 0; index < 10; index += 1) {
    const own = Math.floor(size / 10) + (index < size % 10 ? 1 : 0)
    await owner(
      `with piece as (insert into journey.evidence_piece (id, person_id, kind, title, happened_on, source, created_at, changed_at)
         values ($2, $1, 'file', 'x', '2026-11-01', 'x', now(), now()) returning id, person_id)
       insert into journey.evidence_file select id, person_id, 'x.pdf', 'application/pdf', $3, sha256('x'), convert_to(repeat('x', $3), 'UTF8') from piece`,
      [person, randomUUID(), own],
    )
  }
}
