import { readFileSync } from 'node:fs'

/** A text, or the edge of a control, and what it stands on, by token; `least` is what WCAG 2.2 asks of the pair. */
export type Pair = { over: string; under: string; least: 3 | 4.5 }

const texts = (over: readonly string[], under: readonly string[]): Pair[] =>
  under.flatMap((below) => over.map((above) => ({ over: above, under: below, least: 4.5 as const })))

/** Every pair of colours in which something is written or drawn. */
export const pairs: readonly Pair[] = [
  ...texts(['ink', 'ink-soft', 'accent', 'attention'], ['paper', 'sheet', 'sunk']),
  ...texts(['ink', 'ink-soft', 'accent'], ['accent-wash']),
  ...texts(['ink', 'attention', 'ink-soft'], ['attention-wash']),
  { over: 'ink', under: 'warm-wash', least: 4.5 },
  { over: 'ink', under: 'done-wash', least: 4.5 },
  { over: 'done', under: 'done-wash', least: 4.5 },
  { over: 'waiting', under: 'waiting-wash', least: 4.5 },
  { over: 'on-accent', under: 'accent', least: 4.5 },
  { over: 'on-accent', under: 'accent-deep', least: 4.5 },
  { over: 'on-lead', under: 'lead', least: 4.5 },
  { over: 'on-lead', under: 'lead-deep', least: 4.5 },
  { over: 'on-attention', under: 'attention', least: 4.5 },
  { over: 'edge', under: 'sheet', least: 3 },
  { over: 'edge', under: 'paper', least: 3 },
]

const sheet = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')

/** The colours of day or night, by token, as `#rrggbb`. */
export const colours: Record<'light' | 'dark', ReadonlyMap<string, string>> = {
  light: tokensIn(/:root \{([^}]*)\}/),
  dark: tokensIn(/:root\[data-theme='dark'\] \{([^}]*)\}/),
}

function tokensIn(block: RegExp): ReadonlyMap<string, string> {
  const text = block.exec(sheet)?.[1] ?? ''
  return new Map([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']))
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
