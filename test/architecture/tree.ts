import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** One import: where it leads, as a path of the project (`src/kernel/id.ts`) or a package (`zod`, `node:fs`). */
type Import = { to: string; dynamic: boolean }

/** A file as the rules see it. `code` is its text without comments. */
export type Source = { path: string; text: string; code: string; imports: Import[] }

/** Every source file of the product and its tests. */
export function readTree(): Source[] {
  const paths = globSync(['src/**/*.{ts,tsx,js}', 'test/**/*.{ts,tsx}'], { cwd: root })
  return paths.sort().map((path) => source(path, readFileSync(`${root}${path}`, 'utf8')))
}

/** Reads one file's imports: static, re-exported, for their effect only, and dynamic. */
export function source(path: string, text: string): Source {
  const code = withoutComments(text)
  const read = (pattern: RegExp, dynamic: boolean) =>
    [...code.matchAll(pattern)].map(([, specifier = '']) => ({ to: resolve(path, specifier), dynamic }))
  const imports = [
    ...read(/^[ \t]*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm, false),
    ...read(/^[ \t]*import\s*['"]([^'"]+)['"]/gm, false),
    ...read(/(?<![.\w])import\s*\(\s*['"`]?([^'"`)]*)/g, true),
    ...read(/(?<![.\w])require\s*\(\s*['"`]?([^'"`)]*)/g, true),
  ]
  return { path, text, code, imports }
}

/** A strict scan would need a parser; a comment that starts a line or follows a space is what we write. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

const aliases: Record<string, string> = {
  '#kernel/': 'src/kernel/',
  '#platform/': 'src/platform/',
  '#ui/': 'src/ui/',
  '#modules/': 'src/modules/',
  '#test/': 'test/',
}

function resolve(from: string, specifier: string): string {
  if (specifier === '#routes') return 'src/routes.ts'
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix))
  return alias === undefined ? specifier : `${aliases[alias]}${specifier.slice(alias.length)}`
}

/** The module a path lies in, if any. */
export function moduleOf(path: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1]
}

/** The room of its module a file lies in: `acts`, `web`, `domain`… whatever the part; undefined beside them. */
export function roomOf(path: string): string | undefined {
  return /^src\/modules\/(?:[^/]+\/){1,2}(acts|web|domain|queries|jobs|messages|content)\//.exec(path)?.[1]
}

export const isTest = (path: string) => /\.test\.tsx?$/.test(path)
export const isExample = (path: string) => path.endsWith('.examples.ts')
export const isStore = (path: string) => /(^|[/-])store\.ts$/.test(path)
