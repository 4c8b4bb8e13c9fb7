import type { SourceFields } from './record.ts'

type Fields = Record<string, unknown>
/** By field: what the source said, and what we would have said instead when it was read. */
export type Kept = Record<string, { said: unknown; instead: unknown }>

/**
 * What would be lost if `document` came back as `rewritten` (our writer's own words for the same card): each field that differs,
 * with what the source said and what we would say instead. Absent, `null` and the empty list are one.
 */
export function residueOf(document: Fields, rewritten: Fields): Kept {
  const names = new Set([...Object.keys(document), ...Object.keys(rewritten)])
  return Object.fromEntries(
    [...names]
      .filter((name) => !alike(document[name], rewritten[name]))
      .map((name) => [name, { said: document[name] ?? null, instead: rewritten[name] ?? null }]),
  )
}

/** Gives back what the source said, field by field, where nothing here has changed since: an edit of ours wins. */
export function giveBack<Document extends Fields>(rewritten: Document, sourceFields: SourceFields, format: string): Document {
  const kept = (sourceFields[format] ?? {}) as Kept
  const back = Object.entries(kept).filter(([name, { instead }]) => alike(rewritten[name], instead))
  return { ...rewritten, ...Object.fromEntries(back.map(([name, { said }]) => [name, said])) }
}

/** True when two JSON values say the same: keys in any order, nothing said in any of its three ways. */
export function alike(one: unknown, other: unknown): boolean {
  return said(one) === said(other)
}

function said(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return ''
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
