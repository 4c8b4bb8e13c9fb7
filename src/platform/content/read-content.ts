import { readdirSync, readFileSync } from 'node:fs'
import type { z } from 'zod'

const folder = new URL('../../../content/', import.meta.url)

/**
 * Reads `content/<file>` once, at start, and checks its shape.
 * Stops with one line for each thing to correct: the file, the field, what is wrong. Never lets half a file through.
 */
export function readContent<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return checkContent(file, parse(file), shape)
}

/** The files of `content/<directory>`, in the order of their names without what follows the point. */
export function listContent(directory: string): string[] {
  const named = readdirSync(new URL(`${directory}/`, folder)).filter((file) => file.endsWith('.json'))
  return named
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
    .map((name) => `${directory}/${name}.json`)
}

/** The check of `readContent` alone, on a value already read. */
export function checkContent<Shape extends z.ZodType>(file: string, value: unknown, shape: Shape): z.output<Shape> {
  const checked = shape.safeParse(value)
  if (checked.success) return checked.data
  const lines = checked.error.issues.map((issue) => `content/${file}: ${fieldName(issue.path, value)}: ${issue.message}`)
  throw new Error(lines.join('\n'))
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  } catch (error) {
    throw new Error(`content/${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

// An expert looks for `D1-EX-S2`, not for the third element of a list.
function fieldName(path: readonly PropertyKey[], root: unknown): string {
  let here: unknown = root
  let name = ''
  for (const step of path) {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[step]
    const id = typeof step === 'number' ? (here as { id?: unknown } | undefined)?.id : undefined
    name += typeof step === 'number' ? `[${typeof id === 'string' ? id : step + 1}]` : `${name === '' ? '' : '.'}${String(step)}`
  }
  return name === '' ? 'the whole file' : name
}
