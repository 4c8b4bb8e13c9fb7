import { needByCode } from '../cards/needs.ts'

/** The themes of data·inclusion that our needs stand for, each once. */
export function themesOf(needs: readonly string[]): string[] {
  return [...new Set(needs.flatMap((code) => needByCode(code)?.dataInclusion ?? []))]
}
