import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { markColours, unmarkColours } from './page-colours.ts'
import { shapesOf } from './page-shape.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }
type Asked = { only: readonly string[] } | { allBut: readonly string[] }

/** Rules on colours: two documents of the same tags and classes answer them alike, whatever their words. */
const ofStyle = ['color-contrast', 'link-in-text-block', 'p-as-heading']

/** Asked of each set of style sheets once: to answer, axe reads them all again, which takes as long as all the rest. */
const ofSheets = ['css-orientation-lock']

/**
 * Rules that compare words with other words, or measure them: asked of every document, whatever is known of its structure. `target-size`
 * is not among them, since every document is held to larger targets by ourselves (page-targets.ts).
 */
const ofWords = [
  'image-redundant-alt',
  'label-content-name-mismatch',
  'landmark-unique',
  'scrollable-region-focusable',
  'table-duplicate-name',
]

/** The shapes of documents in which nothing was found: what depends on the shape alone is asked of each only once. */
const clean = new Set<string>()

/**
 * What axe finds wrong. Every rule for WCAG 2.2 A and AA, every good practice and every experimental rule is on, those that axe leaves
 * off by itself too; what is asked by AAA only is no promise of ours.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(`${axe}; axe.configure(${JSON.stringify(ours)})`)
  const { sheets, style, structure } = await shapesOf(page)
  const known = [clean.has(sheets) ? ofSheets : [], clean.has(style) ? ofStyle : []].flat()
  const violations = (await page.evaluate(ask(clean.has(structure) ? { only: ofWords } : { allBut: known }))) as Violation[]
  const found = new Set(violations.map(({ id }) => id))
  if (!clean.has(structure)) {
    if (!ofSheets.some((id) => found.has(id))) clean.add(sheets)
    if (!ofStyle.some((id) => found.has(id))) clean.add(style)
  }
  if (violations.length === 0) clean.add(structure)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `axe ${id} (${help}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  )
}

/** Colours are asked of the elements that page-colours.ts marks. */
const ours = { rules: [{ id: 'color-contrast', selector: '[data-new-colours]' }] }

const ask = (asked: Asked) => `${markColours}; axe.run(document, {
  resultTypes: ['violations'],
  preload: ${'allBut' in asked && !ofSheets.every((id) => asked.allBut.includes(id))},
  ${
    'only' in asked
      ? `runOnly: { type: 'rule', values: ${JSON.stringify(asked.only)} },`
      : `rules: Object.fromEntries(axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.includes('wcag2aaa') && !${JSON.stringify(asked.allBut)}.includes(ruleId) }])),`
  }
}).then(({ violations }) => {
  ${unmarkColours(`!violations.some(({ id }) => id === 'color-contrast')`)}
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }))
})`
