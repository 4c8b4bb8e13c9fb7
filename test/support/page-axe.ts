import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { shapesOf } from './page-shape.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }
type Asked = { only: readonly string[] } | { allBut: readonly string[] }

/** Rules on colours and on the frame of the styles: two documents of the same tags and classes answer them alike, whatever their words. */
const ofStyle = ['color-contrast', 'link-in-text-block', 'p-as-heading', 'css-orientation-lock']

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
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe)
  const { style, structure } = await shapesOf(page)
  const isKnown = { style: clean.has(style), structure: clean.has(structure) }
  const violations = (await page.evaluate(
    ask(isKnown.structure ? { only: ofWords } : { allBut: isKnown.style ? ofStyle : [] }),
  )) as Violation[]
  if (!violations.some(({ id }) => ofStyle.includes(id)) && !isKnown.structure) clean.add(style)
  if (violations.length === 0) clean.add(structure)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `axe ${id} (${help}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  )
}

const ask = (asked: Asked) => `axe.run(document, {
  resultTypes: ['violations'],
  preload: ${'allBut' in asked && asked.allBut.length === 0},
  ${
    'only' in asked
      ? `runOnly: { type: 'rule', values: ${JSON.stringify(asked.only)} },`
      : `rules: Object.fromEntries(axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.includes('wcag2aaa') && !${JSON.stringify(asked.allBut)}.includes(ruleId) }])),`
  }
}).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`
