import { readdirSync } from 'node:fs'

/** What stands in every file `<kind>-<part>.ts` of this folder: a new part brings its own file, and no list is edited. */
export async function discover<Found>(kind: 'rows' | 'oracle' | 'world'): Promise<[part: string, found: Found][]> {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.startsWith(`${kind}-`) && file.endsWith('.ts'))
  return Promise.all(
    files.sort().map(async (file): Promise<[string, Found]> => [file.slice(kind.length + 1, -'.ts'.length), await import(`./${file}`)]),
  )
}
