import type { Page } from 'playwright-core'

/** The shapes of the document shown: texts that are equal for two documents of which an answer about one holds for the other. */
export type Shapes = {
  /** Its style sheets, and what they are applied in. */
  sheets: string
  /** Its tags, classes and states, and the styles: what decides of colours. */
  style: string
  /** Every tag and attribute and where words stand, but not which: what decides of roles, names, order and nesting. */
  structure: string
}

/** Reads the shapes of the document shown. */
export async function shapesOf(page: Page): Promise<Shapes> {
  return page.evaluate(readShapes)
}

// Runs in the browser, whole: it cannot call anything outside itself.
function readShapes(): Shapes {
  const states = 'open hidden disabled checked selected type dir data-theme aria-current aria-invalid fill stroke'.split(' ')
  // Words, addresses and drawings: only that there are some counts. Where an address leads inside its page, it is kept.
  const worded = new Set(
    'title alt label aria-label aria-description placeholder value href src action formaction datetime d points'.split(' '),
  )
  const drawn = new Set('x y x1 x2 y1 y2 cx cy r rx ry dx dy width height viewBox transform'.split(' '))
  const attribute = (element: Element, name: string) => {
    const value = element.getAttribute(name) ?? ''
    if (element.namespaceURI?.endsWith('svg') === true && drawn.has(name)) return ''
    // What our scripts read says nothing to who listens to the page.
    if (name.startsWith('data-')) return ''
    // Which of our languages words are in, and so their direction, changes no name, role or order; nor which one of a list is chosen.
    if (name === 'dir' || (name === 'lang' && /^(?:fr|en|es|it|ar)(?:-CA)?$/.test(value))) return name
    if (name === 'selected' || (name === 'aria-current' && element.hasAttribute('hreflang'))) return ''
    const isWords = worded.has(name) || (name === 'content' && element.getAttribute('name') === 'description')
    return `${name}=${isWords && !value.startsWith('#') ? value.trim() !== '' : value}`
  }
  const structureOf = (element: Element): string => {
    if (element.matches('link[rel=preload]')) return ''
    const inside = [...element.childNodes].map((node) => {
      if (node instanceof Element) return structureOf(node)
      return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '' ? '•' : ''
    })
    const attributes = element
      .getAttributeNames()
      .map((name) => attribute(element, name))
      .filter((written) => written !== '')
    return `<${element.tagName} ${attributes.sort().join(' ')}>${inside.join('')}</>`
  }
  const styles = [...document.querySelectorAll('*')].map(
    (element) =>
      `${element.tagName}.${element.getAttribute('class') ?? ''}[${states.map((name) => element.getAttribute(name) ?? '').join()}]`,
  )
  const linked = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))
  const sheets = [window.innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, ...linked].join(' ')
  return { sheets, style: [sheets, ...styles].join(' '), structure: `${sheets} ${structureOf(document.documentElement)}` }
}
