import type { Tx } from '#platform/database.ts'
import { serviceShape, structureShape } from './domain/data-inclusion-shape.ts'
import { hsdsService } from './domain/hsds-shape.ts'
import type { Rule } from './domain/shape.ts'
import type { StoredOrganisation, StoredService } from './domain/stored.ts'
import { plainService, plainStructure, writeDataInclusionService, writeStructure } from './domain/write-data-inclusion.ts'
import { writeService } from './domain/write-hsds.ts'
import { csvHead, csvRow } from './export-csv.ts'
import { naming } from './naming.ts'
import { openServicesAfter, organisationsAfter } from './queries/cards-after.ts'
import { themesOf } from './themes-of.ts'

export const exportFormats = ['data-inclusion', 'hsds', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Again = <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>
type Export = {
  /** A transaction of whoever asks: one for each few hundred cards, so that none stays open while the file travels. */
  again: Again
  /** ISO 8601. */
  today: string
  /** Told of each card that cannot be said in that format without breaking its rules. */
  leftOut?: (id: string) => void
}

const atOnce = 250

/** The open cards of the directory as one file, piece by piece: what is held in memory does not grow with their number. */
export function exportCards(format: ExportFormat, asked: Export): AsyncGenerator<string> {
  return { 'data-inclusion': dataInclusionFile, hsds: hsdsFile, csv: csvFile }[format](asked)
}

async function* dataInclusionFile({ again, today, leftOut }: Export): AsyncGenerator<string> {
  yield '{"structures":['
  yield* joined(each(again, organisationsAfter), (card: StoredOrganisation) =>
    firstGood(structureShape, today, [writeStructure(card), plainStructure(card)], () => leftOut?.(card.id)),
  )
  yield '\n],"services":['
  yield* joined(each(again, openServicesAfter), (card: StoredService) =>
    firstGood(serviceShape, today, [writeDataInclusionService(card, themesOf), plainService(card, themesOf)], () => leftOut?.(card.id)),
  )
  yield '\n]}\n'
}

async function* hsdsFile({ again, today, leftOut }: Export): AsyncGenerator<string> {
  yield '['
  yield* joined(each(again, openServicesAfter), (card) =>
    firstGood(hsdsService, today, [JSON.parse(JSON.stringify(writeService(card, naming)))], () => leftOut?.(card.id)),
  )
  yield '\n]\n'
}

async function* csvFile({ again }: Export): AsyncGenerator<string> {
  yield csvHead
  for await (const cards of each(again, openServicesAfter)) yield cards.map(csvRow).join('')
}

async function* each<Card extends { id: string }>(
  again: Again,
  next: (tx: Tx, after: string | undefined, limit: number) => Promise<Card[]>,
): AsyncGenerator<Card[]> {
  let after: string | undefined
  for (;;) {
    const cards = await again((tx) => next(tx, after, atOnce))
    if (cards.length > 0) yield cards
    after = cards.at(-1)?.id
    if (cards.length < atOnce) return
  }
}

async function* joined<Card>(batches: AsyncIterable<Card[]>, write: (card: Card) => unknown): AsyncGenerator<string> {
  let comma = ''
  for await (const cards of batches) {
    const lines: string[] = []
    for (const card of cards) {
      const document = write(card)
      if (document === undefined) continue
      lines.push(`${comma}\n${JSON.stringify(document)}`)
      comma = ','
    }
    yield lines.join('')
  }
}

/** The first of some ways to say a card that the rules of the format take. */
function firstGood(rule: Rule, today: string, ways: readonly unknown[], none: () => void): unknown {
  const good = ways.find((document) => {
    let faults = 0
    rule(document, '', () => faults++, today)
    return faults === 0
  })
  if (good === undefined) none()
  return good
}
