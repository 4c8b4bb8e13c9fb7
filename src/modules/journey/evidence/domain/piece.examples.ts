import type { ActionId } from '../../domain/plan.ts'
import type { Piece, PieceId } from './piece.ts'

/** Days and instants of these examples stand around this one. */
export const noon = Temporal.Instant.from('2026-11-24T12:00:00Z')

/** A piece as it was put in, with what the caller says otherwise. */
export function aPiece(more: Partial<Piece> = {}): Piece {
  return {
    id: '00000000-0000-7000-8000-000000000001' as PieceId,
    kind: 'note',
    title: 'Un mot du marché',
    happenedOn: Temporal.PlainDate.from('2026-11-20'),
    source: 'La responsable',
    words: '',
    url: null,
    indicators: [],
    actions: [],
    createdAt: noon,
    changedAt: noon,
    version: 1,
    ...more,
  }
}

export const anAction = (last: number) => `00000000-0000-7000-8000-00000000010${last}` as ActionId
