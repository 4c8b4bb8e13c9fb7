import { lacking } from '#platform/pdf/glyphs.ts'
import type { Block, Value } from './domain/document.ts'
import type { Dossier } from './domain/dossier.ts'

/** The letters and signs of hers that the PDF cannot draw, each once: she should know before she takes it. */
export function lackingSigns({ name, parts }: Dossier): string[] {
  const own = parts.flatMap(({ blocks }) => blocks.flatMap(valuesOf)).map((value) => (value?.kind === 'own' ? value.text : ''))
  return lacking([name ?? '', ...own].join('\n'))
}

function valuesOf(block: Block): (Value | null | undefined)[] {
  if (block.kind === 'picture') return []
  return block.kind === 'table' ? block.rows.flat() : [block.title, ...block.lines.map(({ value }) => value)]
}
