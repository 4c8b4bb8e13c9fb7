/** A word that stands nowhere else, one for each field of each person or organisation: found in an answer, it was shown. */
export function canary(whose: string, field: string): string {
  return `zq${whose}${field}qz`
}

export const canaryPattern = /zq[a-z]+?qz/g
