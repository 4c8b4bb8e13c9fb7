import type { Id } from '#kernel/id.ts'

/** What a file of cards may be written in. `ohana`: the precursor of HSDS, as Ohana directories were kept. */
export const formats = ['data-inclusion', 'hsds', 'hsds-tabular', 'csv', 'ohana'] as const
export type Format = (typeof formats)[number]

export type ImportId = Id<'import'>

/** A table waits for its `mapping`; files are read; what would change is shown and waits (`ready`); cards are written; done. */
export type ImportState = 'mapping' | 'reading' | 'ready' | 'applying' | 'done' | 'cancelled' | 'failed'
