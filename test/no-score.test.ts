import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { loadProduct } from '#platform/product.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

// Nothing scores, ranks, totals, predicts or gates a person (guide L720-726, L888-899). These are the names it would have.
const names =
  /^(?:.*_)?(?:scor(?:e|es|ed|ing)|potentials?|potentiels?|potentielles?|rank(?:s|ed|ing)?|ratings?|classements?|palmares|probabilit(?:y|e|es)|likelihood|odds|risks?|risques?|echecs?|failures?|percentiles?|percent|percentage|quantiles?|averages?|moyennes?|predict(?:ed|ion|ions|s)?|predictions?|grades?|eligib(?:le|ility)|total|totals|sum|global_mark|note_globale|overall)(?:_.*)?$/i

// The same in the sentences of the five languages, as whole words.
const sentences = wholeWords(
  "scores?|potentiels?|potentielles?|notes? globales?|classements?|palmarès|probabilités?|risques? d[’']échec|échecs?|pourcentages?|percentiles?|moyennes?|" +
    'scor(?:e|es|ed|ing)|your potential|rank(?:s|ed|ing)|ratings?|overall mark|likelihood|probability|percentages?|at risk|' +
    'puntuación|puntaje|potencial(?:es)?|ranking|probabilidad|fracasos?|porcentajes?|' +
    'punteggi(?:o)?|potenzial[ei]|graduatori[ae]|probabilità|falliment[oi]|percentual[ei]|' +
    '(?:[وفبلك]|ال)*(?:فشل|تصنيف|احتمال النجاح|العلامة الإجمالية|نسبة مئوية|نقاط الضعف)',
)

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}

/** Every column of the database, `table.column`, as the generated types name them; a check keeps those types true. */
function columnsIn(types: string): string[] {
  return [...types.matchAll(/export interface (\w+) \{([^}]*)\}/g)].flatMap(([, table, body]) =>
    [...(body ?? '').matchAll(/^ {2}(\w+): /gm)].map(([, column]) => `${table}.${column}`),
  )
}

// A letter may fail to leave, and an import has so many rows to read; that says nothing of anybody.
const ofThings = ['PlatformMail.failure', 'DirectoryImport.total']
const forbiddenColumns = (types: string) =>
  columnsIn(types).filter((column) => names.test(column.split('.')[1] ?? '') && !ofThings.includes(column))
const forbiddenNames = (all: readonly string[]) => all.filter((name) => names.test(name.replaceAll(/[-/.:]+/g, '_')))

/** The sentences between quotes of a file of messages, or of a content file. */
const forbiddenSentences = (text: string) =>
  [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)]
    .map(([, one, two]) => one ?? two ?? '')
    .filter((sentence) => sentences.test(sentence))

describe('nothing scores, ranks, totals, predicts or gates a person', () => {
  it('no column of the database', () => {
    const types = read('src/platform/database-types.ts')
    assert.ok(columnsIn(types).length > 100)
    assert.deepEqual(forbiddenColumns(types), [])
  })

  it('no act, no page, no address', async () => {
    const { acts, pages, posts, jobs } = await loadProduct()
    assert.ok(acts.length > 10)
    assert.deepEqual(forbiddenNames([...acts, ...pages, ...jobs].map(({ thing }) => thing.name)), [])
    assert.deepEqual(forbiddenNames([...pages, ...posts].map(({ thing }) => thing.path)), [])
    assert.deepEqual(
      [...acts, ...pages].map(({ thing }) => thing.title).filter((title) => sentences.test(title)),
      [],
    )
  })

  it('no sentence of the product, in five languages', () => {
    const files = globSync(
      ['src/modules/**/messages/**/*.ts', 'src/ui/messages/*.ts', 'src/platform/http/messages.ts', 'content/**/*.json'],
      { cwd: root },
    )
    assert.ok(files.length > 30)
    const found = files.flatMap((file) => forbiddenSentences(read(file)).map((sentence) => `${file}: ${sentence}`))
    assert.deepEqual(found, [])
  })

  it('no name in the rules about a person', () => {
    const files = globSync(['src/modules/{journey,people}/**/*.{ts,tsx}'], { cwd: root }).filter((file) => !file.includes('.test.'))
    const found = files.flatMap((file) =>
      declaredIn(read(file))
        .filter((name) => names.test(snake(name)))
        .map((name) => `${file}: ${name}`),
    )
    assert.deepEqual(found, [])
  })
})

const declaredIn = (text: string) =>
  [...text.matchAll(/\b(?:const|let|function|type)\s+(\w+)|^\s+(?:readonly )?(\w+)\??: /gm)].map(([, one, two]) => one ?? two ?? '')
const snake = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2')

describe('each net is seen to hold', () => {
  it('a planted column, name, sentence and rule are found; innocent ones are not', () => {
    const table = (column: string) => `export interface JourneyAnswer {\n  /**\n   * @purpose x\n   */\n  ${column}: string;\n}`
    for (const column of [
      'score',
      'autonomy_score',
      'potentiel',
      'note_globale',
      'rank',
      'total_answers',
      'risque_echec',
      'percentile',
      'average_level',
    ])
      assert.equal(forbiddenColumns(table(column)).length, 1, column)
    for (const column of ['sort_name', 'level', 'counter', 'last_step', 'version', 'observed_on'])
      assert.deepEqual(forbiddenColumns(table(column)), [], column)
    assert.deepEqual(forbiddenNames(['rank-people', '/people/:person/score', 'save-answer', '/me/plan/:action']), [
      'rank-people',
      '/people/:person/score',
    ])
    for (const sentence of ['Votre score', 'Un fort potentiel', 'People at risk', 'Su puntuación', 'Il punteggio', 'هذا التصنيف'])
      assert.equal(forbiddenSentences(`key: '${sentence}'`).length, 1, sentence)
    assert.deepEqual(forbiddenSentences("key: 'Trois réponses données', hint: 'A frank word', other: 'أين أنا الآن'"), [])
    assert.deepEqual(
      declaredIn('const autonomyScore = 3').filter((name) => names.test(snake(name))),
      ['autonomyScore'],
    )
  })
})
