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
  const { found } = walk(text, new Set(paths.flatMap(withParents)))
  const offsets = new Map(paths.map((path) => [path, found.get(withParents(path).find((each) => found.has(each)) ?? '') ?? 0]))
  const spots = spotsAt(text, [...new Set(offsets.values())])
  return new Map([...offsets].map(([path, offset]) => [path, spots.get(offset) ?? { line: 1, column: 1 }]))
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
  const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
  const skip = () => {
    space.lastIndex = at
    space.exec(text)
    at = Math.max(at, space.lastIndex)
  }
  const take = (): string | undefined => {
    const from = at
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1)
      while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1)
      if (close !== -1) at = close + 1
    } else {
      bare.lastIndex = at
      if (bare.test(text)) at = bare.lastIndex
    }
    return at === from ? undefined : text.slice(from, at)
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

const spotAt = (text: string, offset: number): Spot => spotsAt(text, [offset]).get(offset) ?? { line: 1, column: 1 }

/** True when an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text[before - 1] === '\\') before -= 1
  return (at - before) % 2 === 1
}

function spotsAt(text: string, offsets: number[]): Map<number, Spot> {
  const spots = new Map<number, Spot>()
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  for (const offset of offsets.sort((one, other) => one - other)) {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
      line += 1
      start = next + 1
    }
    spots.set(offset, { line, column: offset - start + 1 })
  }
  return spots
}
