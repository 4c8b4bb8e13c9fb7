import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }

/** Rules on colours and on the frame of the styles: two documents of the same tags and classes answer them alike, whatever their words. */
const ofStyle = ['color-contrast', 'link-in-text-block', 'p-as-heading', 'css-orientation-lock']

/** The tags and classes of documents that these rules found nothing in, they are asked of each only once. */
const clean = new Set<string>()

/**
 * What axe finds wrong. Every rule for WCAG 2.2 A and AA, every good practice and every experimental rule is on, those that axe leaves
 * off by itself too; what is asked by AAA only is no promise of ours.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe)
  const style = await page.evaluate(styleOf)
  const isKnown = clean.has(style)
  const violations = (await page.evaluate(ask(isKnown ? ofStyle : []))) as Violation[]
  if (!violations.some(({ id }) => ofStyle.includes(id))) clean.add(style)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `axe ${id} (${help}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
  )
}

const ask = (known: string[]) => `axe.run(document, {
  resultTypes: ['violations'],
  preload: ${known.length === 0},
  rules: Object.fromEntries(axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !tags.includes('wcag2aaa') && !${JSON.stringify(known)}.includes(ruleId) }])),
}).then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })))`

// Runs in the browser, whole: it cannot call anything outside itself.
function styleOf(): string {
  const skeleton = [...document.querySelectorAll('*')].map((element) => {
    const states = [
      'open',
      'hidden',
      'disabled',
      'checked',
      'selected',
      'type',
      'dir',
      'data-theme',
      'aria-current',
      'aria-invalid',
      'fill',
      'stroke',
    ]
    return `${element.tagName}.${element.getAttribute('class') ?? ''}[${states.map((name) => element.getAttribute(name) ?? '').join()}]`
  })
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))
  return [window.innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, ...sheets, ...skeleton].join(' ')
}
