import type { Fields } from './acting.ts'

type Review = { process: Record<string, string>; comments?: Record<string, string> }

const items = Array.from({ length: 10 }, (_, index) => `P${index + 1}`)

/** The ten points as their form sends them, at the versions that were last seen, which it moves on. */
export function processFields({ process, comments = {} }: Review, versions: Map<string, number>): Fields {
  const fields: Record<string, string> = {}
  for (const item of items) {
    const version = versions.get(item) ?? 0
    fields[`state-${item}`] = process[item] ?? ''
    fields[`comment-${item}`] = comments[item] ?? ''
    fields[`version-${item}`] = String(version)
    if (process[item] !== undefined) versions.set(item, version + 1)
  }
  return fields
}
