import type { Rule } from './import-rules.ts'
import { mayCall } from './map.ts'
import { isExample, isStore, isTest, moduleOf, roomOf, type Source } from './tree.ts'

const wherever = (
  pattern: RegExp,
  where: (path: string) => boolean,
  why: string,
  text: (source: Source) => string = ({ code }) => code,
): Rule => {
  return (tree) =>
    tree
      .filter(({ path }) => where(path))
      .flatMap((source) =>
        [...text(source).matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${source.path}: “${found.trim()}”: ${why}`),
      )
}

const inModule = (path: string) => moduleOf(path) !== undefined && !isTest(path)
const isPure = (path: string) => (roomOf(path) === 'domain' || path.startsWith('src/kernel/')) && !isTest(path)
const inProduct = (path: string) => path.startsWith('src/') && !isTest(path)

export const domainIsPure = wherever(
  /\b(?:await|async)\b|\bDate\b(?=[.(])|\bTemporal\.Now\b|\bMath\.random\b|\brandom(?:UUID|Bytes)\b|\bprocess\.|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(|\bglobalThis\b|\bcrypto\./,
  isPure,
  'a rule waits for nothing and reads no clock, no chance, no environment',
)

/** What stands in quotes, where SQL and table names are written; what is computed inside a template is left out. */
export function quoted(code: string): string {
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .map(([text]) => text.replace(/\$\{[^}]*\}/g, ' '))
    .filter((text) => !/^['"](?:#|\.)/.test(text))
    .join('\n')
}

/** Each module has one schema of the database, named as itself; its SQL names no other's. */
export const modulesNameTheirOwnTables: Rule = (tree) =>
  tree
    .filter(({ path }) => path.startsWith('src/') && !isTest(path) && !path.endsWith('database-types.ts'))
    .flatMap(({ path, code }) => {
      const others = Object.keys(mayCall).filter((name) => name !== moduleOf(path))
      const named = quoted(code).matchAll(new RegExp(`(?<![\\w/.@-])(?:${others.join('|')})\\.[a-z_]+`, 'g'))
      return [...named].map(([table]) => `${path} names ${table}: it belongs to another module`)
    })

export const onlyStoresWrite = wherever(
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\s*\(|\b(?:insert into|delete from)\s+[a-z_]+\.[a-z_]+|\bupdate\s+[a-z_]+\.[a-z_]+\s+set\b/,
  (path) => inModule(path) && !isStore(path) && !isExample(path),
  'only a store writes',
)

export const pagesHoldNoSql = wherever(
  /\.selectFrom\s*\(|(?<![\w.])sql\s*[`<.]/,
  (path) => inModule(path) && roomOf(path) === 'web',
  'a page asks a query',
)

// The two files that write SQL as text hold values of our own making only: hexadecimal, an instant, names of roles.
const writesSqlAsText = ['src/platform/database.ts', 'src/platform/server-roles.ts']

/** Values reach the database as parameters: no text is put together into SQL. */
export const sqlIsNeverPutTogether = wherever(
  /\bsql\.(?:raw|lit|literal|id|ref|table)\b|\.query(?:<[^(]*>)?\(\s*(?:`[^`]*\$\{|'[^'\n]*'\s*\+|"[^"\n]*"\s*\+|[a-z]\w*\s*\+)|\bexecuteSql\(\s*`[^`]*\$\{/,
  (path) => inProduct(path) && !writesSqlAsText.includes(path),
  'SQL takes values as parameters',
)

export const noEscapeHatch = wherever(
  /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|\bas any\b|\b(?:TODO|FIXME|XXX)\b/,
  (path) => !path.startsWith('test/architecture'),
  'mend it instead',
  ({ text }) => text,
)

// Two pieces of the frame are ours to the letter: the drawing of an icon, and the document's first line.
const writesMarkup = ['src/ui/icon.tsx', 'src/ui/layout.tsx']

/** Everything shown goes through the escaping of JSX, under a policy that lets no inline script or style run. */
export const nothingInline = wherever(
  /\bdangerouslySetInnerHTML\b|\binnerHTML\b|\binsertAdjacentHTML\b|\beval\(|\bnew Function\(|from 'hono\/html'|\sstyle=[{"]|\son[a-z]+="|document\.write/,
  (path) => inProduct(path) && !writesMarkup.includes(path),
  'the page’s policy forbids it',
)
