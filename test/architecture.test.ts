import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import * as importRules from './architecture/import-rules.ts'
import { loopIn, mayCall } from './architecture/map.ts'
import { planted } from './architecture/planted.ts'
import { filesAreShort, namesNoMachine, spread } from './architecture/size-rules.ts'
import * as textRules from './architecture/text-rules.ts'
import { readTree, root, source } from './architecture/tree.ts'

const rules = { ...importRules, ...textRules }
const tree = readTree()
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

describe('the house as it stands', () => {
  for (const [name, rule] of Object.entries(rules)) {
    if (name === 'quoted') continue
    it(name, () => assert.deepEqual((rule as importRules.Rule)(tree), []))
  }

  it('the map has no loop', () => assert.deepEqual(loopIn(mayCall), []))

  it('files are short', () => {
    const paths = globSync('src/**/*.{ts,tsx,js,css}', { cwd: root }).filter((path) => !/\.test\.tsx?$|database-types\.ts$/.test(path))
    const sizes = paths.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
    const { median, p95, longest } = spread(sizes)
    console.log(
      `    ${sizes.length} files of src: median ${median} lines, 95th percentile ${p95}, longest ${longest?.lines} (${longest?.path})`,
    )
    const decisions = globSync('decisions/*.md', { cwd: root }).map(read).join('\n')
    const tests = globSync('test/**/*.{ts,tsx}', { cwd: root }).map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
    assert.deepEqual([...filesAreShort(sizes, decisions), ...filesAreShort(tests, decisions).filter((why) => why.startsWith('test/'))], [])
  })

  it('names no place of one machine', () => {
    const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split(
      '\n',
    )
    const files = paths.filter((path) => /\.(?:tsx?|js|json|sql|md|css|sh)$|^bin\/|^\.ci\//.test(path) && existsSync(`${root}${path}`))
    const texts = files.filter((path) => !path.startsWith('test/architecture/')).map((path) => ({ path, text: read(path) }))
    assert.deepEqual(namesNoMachine(texts), [])
  })
})

describe('each rule is seen red on a planted fault', () => {
  for (const [name, { file, text, beside }] of Object.entries(planted)) {
    it(name, () => {
      const rule = rules[name as keyof typeof rules] as importRules.Rule
      assert.equal(rule([source(file, text)]).length, 1, 'the fault is not found')
      assert.deepEqual(rule([source(beside?.file ?? file, beside?.text ?? '')]), [], 'what is allowed is found too')
    })
  }

  it('every rule has a planted fault', () => {
    assert.deepEqual(
      Object.keys(planted).sort(),
      Object.keys(rules)
        .filter((name) => name !== 'quoted')
        .sort(),
    )
  })

  it('a loop in the map', () => assert.equal(loopIn({ a: ['b'], b: ['a'] }).length > 0, true))

  it('a file too long, and sizes that grow', () => {
    const short = { path: 'src/a.ts', lines: 20 }
    const long = { path: 'src/b.ts', lines: 301 }
    assert.equal(filesAreShort([short, short, long], '').length, 2)
    assert.deepEqual(filesAreShort([...Array(40).fill(short), long], 'src/b.ts may be long because…'), [])
    assert.equal(filesAreShort([{ path: 'src/c.ts', lines: 61 }], '').length, 1)
  })

  it('a place of one machine', () => {
    const path = ['', 'home', 'someone', 'maillon'].join('/')
    assert.equal(namesNoMachine([{ path: 'README.md', text: `cd ${path}` }]).length, 1)
    assert.deepEqual(namesNoMachine([{ path: 'README.md', text: 'see /usr/bin/chromium and https://maillon.example/home/page' }]), [])
  })
})
