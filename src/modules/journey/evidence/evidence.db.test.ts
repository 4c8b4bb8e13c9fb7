import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'

const note = { kind: 'note', title: 'Un mot du marché', happenedOn: '2026-11-20', source: 'La responsable', words: 'Elle a aimé.' }

describe('the person keeps what she can show', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, allGroups)
    const browser = aBrowser(house, record.herself)
    const stored = () =>
      house.owner<{ id: string; kind: string; title: string; url: string | null; indicators: string[]; version: number }>(
        'select id, kind, title, url, indicators, version from journey.evidence_piece where person_id = $1 order by created_at, id',
        [record.person],
      )
    const only = async () => (await stored())[0] ?? assert.fail('no piece')
    const ties = () =>
      house.owner<{ action_id: string }>('select action_id from journey.evidence_action where person_id = $1', [record.person])
    const planAction = async (what: string) => {
      await browser.send(routes.addAction, { what, dueOn: '', resource: '', trace: '' })
      const [row] = await house.owner<{ id: string }>('select id from journey.plan_action where person_id = $1 and what = $2', [
        record.person,
        what,
      ])
      return row?.id ?? assert.fail('no action')
    }
    return { ...record, ...browser, stored, only, ties, planAction }
  }

  test('starts from an empty folder, and chooses one of three kinds', async () => {
    const { read } = await somebody()
    assert.match((await read(routes.myEvidence)).text, new RegExp(`href="${routes.addEvidence}"`))
    const choice = (await read(routes.addEvidence)).text
    for (const kind of ['note', 'link', 'file']) assert.match(choice, new RegExp(`href="${routes.addEvidence}\\?kind=${kind}"`))
    assert.match(
      (await read(`${routes.addEvidence}?kind=file`)).text,
      /enctype="multipart\/form-data"[\s\S]*name="happenedOn"[^>]*value="2026-11-24"/,
    )
    assert.doesNotMatch((await read(`${routes.addEvidence}?kind=note`)).text, /multipart|type="file"/)
    assert.match((await read(`${routes.addEvidence}?kind=forged`)).text, /\?kind=note/)
  })

  test('adds a note tied to a question and an action, and finds it on her pages', async () => {
    const { read, send, only, ties, planAction } = await somebody()
    const action = await planAction('Aller au marché')
    const sent = await send(routes.addEvidence, { ...note, indicators: ['D1-EX-S1', 'D2-EX-S1'], actions: [action] })
    assert.equal(sent.location, routes.myEvidence)
    const piece = await only()
    assert.deepEqual([piece.kind, piece.indicators, await ties()], ['note', ['D1-EX-S1', 'D2-EX-S1'], [{ action_id: action }]])
    for (const path of [routes.myEvidence, href(routes.myPiece, { piece: piece.id })]) {
      const words = wordsOf((await read(path)).text)
      for (const word of ['Un mot du marché', 'La responsable', 'Elle a aimé.', 'Aller au marché'])
        assert.ok(words.includes(word), `${path}: ${word}`)
    }
  })

  test('a link is in https, shown with its site, and tells that site nothing', async () => {
    const { read, send, stored, only } = await somebody()
    const link = { ...note, kind: 'link' }
    for (const url of [
      'http://marche.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@marche.example/',
      'ftp://marche.example',
      'deux mots',
      '',
    ]) {
      const answered = await send(routes.addEvidence, { ...link, url })
      assert.equal(answered.status, 422, url)
      assert.ok(answered.text.includes('id="url-error"') && answered.text.includes('Un mot du marché'), url)
    }
    assert.deepEqual(await stored(), [])
    assert.equal((await send(routes.addEvidence, { ...link, url: 'márche.example/horaires?x=1' })).status, 303)
    const { id, url } = await only()
    assert.equal(url, 'https://xn--mrche-xqa.example/horaires?x=1')
    const page = (await read(href(routes.myPiece, { piece: id }))).text
    assert.match(page, /<a href="https:\/\/xn--mrche-xqa\.example\/horaires\?x=1" rel="noreferrer noopener" dir="ltr">https/)
    assert.match(wordsOf(page), /mène à \u2068xn--mrche-xqa\.example\u2069/)
    assert.doesNotMatch(page, /<img|<iframe/)
  })

  test('changes a piece; a stale form is refused with both versions; its kind stays', async () => {
    const { read, send, only, ties, planAction } = await somebody()
    const action = await planAction('Aller au marché')
    await send(routes.addEvidence, { ...note, actions: [action] })
    const path = href(routes.myPiece, { piece: (await only()).id })
    const changed = { ...note, kind: 'file', url: 'https://marche.example/', title: 'Un autre titre', version: '1' }
    assert.equal((await send(path, changed)).location, path)
    assert.deepEqual([(await only()).kind, (await only()).url, (await only()).title, await ties()], ['note', null, 'Un autre titre', []])
    const late = await send(path, { ...note, title: 'Mon titre à garder', version: '1' })
    assert.equal(late.status, 409)
    assert.match(late.text, /value="Mon titre à garder"/)
    assert.match(late.text, /Un autre titre/)
    assert.equal((await only()).version, 2)
    const removal = await send(`${path}/remove`, { version: '1' })
    assert.equal(removal.status, 409)
    assert.match(removal.text, /<details class="confirm" open[\s\S]*Rien n’est retiré/)
    assert.equal((await only()).version, 2)
    assert.equal((await read(path)).status, 200)
  })

  test('removes a piece once she has said yes; a second removal finds nothing', async () => {
    const { read, send, stored, only } = await somebody()
    await send(routes.addEvidence, note)
    const piece = (await only()).id
    assert.match((await read(href(routes.myPiece, { piece }))).text, /<details class="confirm">[\s\S]*\/remove"/)
    assert.equal((await read(href(routes.removePiece, { piece }))).status, 303)
    assert.equal((await stored()).length, 1)
    assert.equal((await send(href(routes.removePiece, { piece }), { version: '1' })).location, routes.myEvidence)
    assert.deepEqual(await stored(), [])
    assert.equal((await send(href(routes.removePiece, { piece }), { version: '1' })).status, 404)
  })

  test('a double click adds one piece', async () => {
    const { send, stored } = await somebody()
    const once = randomUUID()
    await Promise.all([send(routes.addEvidence, note, once), send(routes.addEvidence, note, once)])
    assert.equal((await stored()).length, 1)
  })

  test('a wrong field is said at the field, and the rest is kept', async () => {
    const { send, stored, planAction } = await somebody()
    const other = await somebody()
    for (const [wrong, field] of [
      [{ title: ' ' }, 'title'],
      [{ title: 'x'.repeat(201) }, 'title'],
      [{ source: '' }, 'source'],
      [{ words: 'x'.repeat(2001) }, 'words'],
      [{ happenedOn: '31/02/2026' }, 'happenedOn'],
      [{ happenedOn: '1919-12-31' }, 'happenedOn'],
      [{ indicators: 'forged' }, 'indicators-D1'],
    ] as const) {
      const answered = await send(routes.addEvidence, { ...note, words: 'À garder', ...wrong })
      assert.equal(answered.status, 422, field)
      assert.ok(answered.text.includes(`${field}-error`), field)
      if (field !== 'words') assert.ok(answered.text.includes('À garder'), field)
    }
    await planAction('La mienne')
    const foreign = await other.planAction('La sienne')
    const answered = await send(routes.addEvidence, { ...note, actions: [foreign] })
    assert.equal(answered.status, 409)
    assert.match(answered.text, /value="Un mot du marché"/)
    assert.doesNotMatch(answered.text, /La sienne/)
    assert.deepEqual(await stored(), [])
  })

  test('eleven pieces can be searched by a word, a question or an action; the newest day first', async () => {
    const { read, send, planAction } = await somebody()
    const action = await planAction('Appeler')
    for (let day = 10; day < 20; day += 1) await send(routes.addEvidence, { ...note, title: `Pièce ${day}`, happenedOn: `2026-11-${day}` })
    assert.doesNotMatch((await read(routes.myEvidence)).text, /name="q"/)
    await send(routes.addEvidence, {
      ...note,
      title: 'Rendez-vous à Évry',
      happenedOn: '2026-01-01',
      indicators: ['D1-EX-S1'],
      actions: [action],
    })
    const titles = async (query: string) =>
      [...(await read(routes.myEvidence + query)).text.matchAll(/class="what"><bdi>([^<]*)/g)].map(([, title]) => title)
    const all = await titles('')
    assert.equal(all.length, 11)
    assert.deepEqual([all[0], all.at(-1)], ['Pièce 19', 'Rendez-vous à Évry'])
    for (const query of ['?q=EVRY', '?indicator=D1-EX-S1', `?action=${action}`])
      assert.deepEqual(await titles(query), ['Rendez-vous à Évry'], query)
    assert.match((await read(`${routes.myEvidence}?q=zzz`)).text, /Aucune preuve ne correspond/)
  })

  test('the piece of somebody else is unknown, to read, to change and to remove', async () => {
    const other = await somebody()
    await other.send(routes.addEvidence, note)
    const piece = (await other.only()).id
    const { read, send } = await somebody()
    assert.equal((await read(href(routes.myPiece, { piece }))).status, 404)
    assert.equal((await send(href(routes.myPiece, { piece }), { ...note, title: 'À moi', version: '1' })).status, 404)
    assert.equal((await send(href(routes.removePiece, { piece }), { version: '1' })).status, 404)
    assert.equal((await other.only()).version, 1)
    const counsellor = aBrowser(house, other.counsellor)
    assert.equal((await counsellor.send(routes.addEvidence, note)).status, 404)
    assert.equal((await counsellor.send(href(routes.removePiece, { piece }), { version: '1' })).status, 404)
    assert.equal((await other.stored()).length, 1)
  })
})
