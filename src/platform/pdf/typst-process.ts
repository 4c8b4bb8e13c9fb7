import { createRequire } from 'node:module'
import { families, fontFiles } from './glyphs.ts'

/** What one sheet of paper is made from: our layout, and the words as data, which Typst never reads as its own language. */
export type Order = { layout: string; data: string }

/** The finished file, or the compiler's complaint, without what it quotes of the data. */
export type Finished = { pdf: Uint8Array } | { problem: string }

/** What we ask of the compiler's own binary; its package for every platform names some that the registry does not hold (decision 11). */
type Compiler = {
  compile(sheet: { mainFileContent: string; inputs: Record<string, string> }): { result: object | null; takeError(): object | null }
  fetchDiagnostics(error: object): unknown
  pdf(compiled: object, options: { pdfStandard: 'ua-1' }): Uint8Array
  evictCache(generations: number): void
}
type Binary = { NodeCompiler: { create(options: { fontArgs: { fontBlobs: Buffer[] }[]; workspace: string }): Compiler } }

const require = createRequire(import.meta.url)

/** The binary for this machine. @throws when there is none for it: no paper is drawn there (decision 11). */
function binary(): Binary {
  const [gnu, musl] = ['gnu', 'musl'].map((libc) => `@myriaddreamin/typst-ts-node-compiler-linux-x64-${libc}`)
  try {
    return require(String(gnu)) as Binary
  } catch {
    return require(String(musl)) as Binary
  }
}

// Nothing can be read from disk: this folder holds fonts alone. A layout imports no package, so nothing is fetched.
const compiler = binary().NodeCompiler.create({
  fontArgs: [{ fontBlobs: fontFiles() }],
  workspace: new URL('fonts/', import.meta.url).pathname,
})

process.on('message', (order: Order) => {
  process.send?.(finish(order))
  compiler.evictCache(2)
})
process.on('disconnect', () => process.exit(0))

function finish({ layout, data }: Order): Finished {
  try {
    const compiled = compiler.compile({ mainFileContent: layout, inputs: { data, families: JSON.stringify(families) } })
    if (compiled.result === null) {
      const error = compiled.takeError()
      return { problem: error === null ? 'unknown' : silent(JSON.stringify(compiler.fetchDiagnostics(error))) }
    }
    // The compiler itself refuses what PDF/UA-1 forbids: a picture without its text, a letter without a drawing, a level skipped.
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { problem: error instanceof Error ? silent(error.message) : 'unknown' }
  }
}

function silent(complaint: string): string {
  return complaint.replace(/`[^`]*`/g, '`…`')
}
