import type { Id } from '#kernel/id.ts'
import { ok, refused } from '#kernel/result.ts'
import type { ActionId } from '../../domain/plan.ts'

export type PieceId = Id<'evidence-piece'>

/** What a piece is made of: her words alone, an address on the web, or a file. None is worth more than another. */
export const pieceKinds = ['note', 'link', 'file'] as const
export type PieceKind = (typeof pieceKinds)[number]

/** What she says of a piece. `source` is who gave it or said it, herself included. `url` stands for links alone, in https. */
export type PieceWords = {
  title: string
  happenedOn: Temporal.PlainDate
  source: string
  words: string
  url: string | null
  /** The questions about herself that it answers: ids of indicators. */
  indicators: readonly string[]
  /** The actions of her plan that it comes from. */
  actions: readonly ActionId[]
}

export type Piece = PieceWords & { id: PieceId; kind: PieceKind; createdAt: Temporal.Instant; changedAt: Temporal.Instant; version: number }

/** Puts a piece in the folder. `action-unknown`: it is tied to an action that is not in her plan. */
export function addPiece(id: PieceId, kind: PieceKind, words: PieceWords, plan: readonly ActionId[], now: Temporal.Instant) {
  if (!isOfPlan(words, plan)) return refused('action-unknown')
  return ok<Piece>({ ...words, id, kind, createdAt: now, changedAt: now, version: 1 })
}

/** Says it otherwise; its kind and its file stay. `changed-elsewhere`: it is no longer the version she saw. */
export function rewordPiece(piece: Piece, words: PieceWords, plan: readonly ActionId[], seen: number, now: Temporal.Instant) {
  if (piece.version !== seen) return refused('changed-elsewhere')
  if (!isOfPlan(words, plan)) return refused('action-unknown')
  if (piece.kind === 'link' && words.url === null) return refused('no-link')
  const url = piece.kind === 'link' ? words.url : null
  return ok<Piece>({ ...piece, ...words, url, changedAt: now, version: piece.version + 1 })
}

const isOfPlan = ({ actions }: PieceWords, plan: readonly ActionId[]) => actions.every((action) => plan.includes(action))

/** What a piece is, as it is named in a list: of a file, what its content is. */
export function kindShown(kind: PieceKind, contentType: string | undefined): PieceKind | 'photo' | 'pdf' {
  if (contentType === undefined) return kind
  return contentType === 'application/pdf' ? 'pdf' : 'photo'
}

/** The order of the folder: the newest day first, then the last put in. */
export function inFolderOrder(one: Piece, other: Piece): number {
  return (
    Temporal.PlainDate.compare(other.happenedOn, one.happenedOn) ||
    Temporal.Instant.compare(other.createdAt, one.createdAt) ||
    (other.id > one.id ? 1 : -1)
  )
}
