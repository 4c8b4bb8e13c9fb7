import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minifyCss, minifyScript } from './minify.ts'

test('a stylesheet loses its comments and air, and keeps its meaning', () => {
  assert.equal(minifyCss('/* a */\na :hover > b {\n  inset: calc(1rem + 2px) 0;\n}\n'), 'a :hover > b{inset:calc(1rem + 2px) 0}')
})

test('an island loses whole-line comments only', () => {
  const island =
    "// why\nconst a = /** @type {X} */ (b)\n/** @param {X} y */\n/** @type {Y} */ (a).c()\n/** end */\nconst url = 'https://a' // kept\n"
  assert.equal(minifyScript(island), "const a = /** @type {X} */ (b)\n/** @type {Y} */ (a).c()\nconst url = 'https://a' // kept\n")
})
