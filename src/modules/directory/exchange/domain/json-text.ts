/** A line and a column, both from 1. */
export type Spot = { line: number; column: number }

/** Where the text stops being JSON, or `undefined` when it is JSON throughout. */
export function brokenAt(text: string): Spot | undefined {
  const walked = walk(text, new Set())
  return walked.broken === undefined ? undefined : spotAt(text, walked.broken)
}

/**
 * Where the values at some paths begin (`services[3].latitude`), found in one pass. A path that is not there is answered with the
 * place of the nearest value that holds it.
 */
export function locate(text: string, paths: readonly string[]): Map<string, Spot> {
  const wanted = new Set(paths.flatMap(withParents))
  const { found } = walk(text, wanted)
  const spots = new Map<string, Spot>()
  for (const path of paths) {
    const nearest = withParents(path).find((each) => found.has(each))
    spots.set(path, spotAt(text, found.get(nearest ?? '') ?? 0))
  }
  return spots
}

/** A path and what holds it, nearest first. */
function withParents(path: string): string[] {
  const all = [path]
  for (let rest = path; rest !== ''; ) {
    rest = rest.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, '')
    all.push(rest)
    if (all.length > 40) break
  }
  return all
}

type Walked = { found: Map<string, number>; broken?: number }

function walk(text: string, wanted: ReadonlySet<string>): Walked {
  const found = new Map<string, number>()
  let at = 0
  let broken: number | undefined
  const space = /[\s\ufeff]*/y
  const word = /"(?:(?!\p{Cc})[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy
  const skip = () => {
    space.lastIndex = at
    space.exec(text)
    at = Math.max(at, space.lastIndex)
  }
  const take = (): string | undefined => {
    word.lastIndex = at
    const read = word.exec(text)?.[0]
    if (read !== undefined) at += read.length
    return read
  }
  const fail = () => {
    broken ??= at
    return false
  }
  const value = (path: string): boolean => {
    skip()
    if (wanted.has(path) && !found.has(path)) found.set(path, at)
    if (text[at] === '{') return items(path, '}')
    if (text[at] === '[') return items(path, ']')
    return take() !== undefined || fail()
  }
  const items = (path: string, close: string): boolean => {
    at += 1
    skip()
    if (text[at] === close) {
      at += 1
      return true
    }
    for (let index = 0; ; index += 1) {
      skip()
      let inner = `${path}[${index}]`
      if (close === '}') {
        const name = text[at] === '"' ? take() : undefined
        if (name === undefined) return fail()
        skip()
        if (text[at] !== ':') return fail()
        at += 1
        inner = path === '' ? name.slice(1, -1) : `${path}.${name.slice(1, -1)}`
      }
      if (!value(inner)) return false
      skip()
      const mark = text[at]
      if (mark !== ',' && mark !== close) return fail()
      at += 1
      if (mark === close) return true
    }
  }
  if (value('')) {
    skip()
    if (at < text.length) fail()
  }
  return broken === undefined ? { found } : { found, broken }
}

function spotAt(text: string, index: number): Spot {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < index; next = text.indexOf('\n', next + 1)) {
    line += 1
    start = next + 1
  }
  return { line, column: index - start + 1 }
}
