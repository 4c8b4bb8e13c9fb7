import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anAction, aPiece, noon } from './piece.examples.ts'
import { addPiece, inFolderOrder, kindShown, type PieceId, rewordPiece } from './piece.ts'

const plan = [anAction(1), anAction(2)]
const later = noon.add({ hours: 1 })

describe('a piece of evidence', () => {
  it('is put in as it is said, tied to actions of her plan alone', () => {
    const { id, kind, createdAt, changedAt, version, ...words } = aPiece({ actions: [anAction(1)] })
    assert.deepEqual(addPiece(id, kind, words, plan, noon), { ok: true, value: { ...words, id, kind, createdAt, changedAt, version } })
    assert.deepEqual(addPiece(id, kind, { ...words, actions: [anAction(9)] }, plan, noon), { ok: false, reason: 'action-unknown' })
  })

  it('is said otherwise from the version she saw; its kind stays', () => {
    const piece = aPiece({ version: 3 })
    const changed = rewordPiece(piece, { ...piece, title: 'Autre', url: 'https://a.example/' }, plan, 3, later)
    assert.deepEqual(changed, { ok: true, value: { ...piece, title: 'Autre', changedAt: later, version: 4 } })
    assert.deepEqual(rewordPiece(piece, piece, plan, 2, later), { ok: false, reason: 'changed-elsewhere' })
    assert.deepEqual(rewordPiece(piece, { ...piece, actions: [anAction(9)] }, plan, 3, later), { ok: false, reason: 'action-unknown' })
  })

  it('stays a link while it is one', () => {
    const link = aPiece({ kind: 'link', url: 'https://a.example/' })
    assert.deepEqual(rewordPiece(link, { ...link, url: null }, plan, 1, later), { ok: false, reason: 'no-link' })
    const moved = rewordPiece(link, { ...link, url: 'https://b.example/' }, plan, 1, later)
    assert.equal(moved.ok && moved.value.url, 'https://b.example/')
  })

  it('is named by what it holds', () => {
    assert.deepEqual(
      [kindShown('note', undefined), kindShown('link', undefined), kindShown('file', 'image/jpeg'), kindShown('file', 'application/pdf')],
      ['note', 'link', 'photo', 'pdf'],
    )
  })

  it('stands by its day, the newest first, then by when it was put in, then by its id', () => {
    const id = (last: number) => `00000000-0000-7000-8000-00000000000${last}` as PieceId
    const day = (text: string) => Temporal.PlainDate.from(text)
    const pieces = [
      aPiece({ id: id(1), happenedOn: day('2026-01-01') }),
      aPiece({ id: id(2), happenedOn: day('2026-11-20') }),
      aPiece({ id: id(3), happenedOn: day('2026-11-20') }),
      aPiece({ id: id(4), happenedOn: day('2026-11-20'), createdAt: later }),
      aPiece({ id: id(5), happenedOn: day('2026-11-21') }),
    ]
    assert.deepEqual(
      pieces.sort(inFolderOrder).map((piece) => piece.id.at(-1)),
      ['5', '4', '3', '2', '1'],
    )
  })
})
