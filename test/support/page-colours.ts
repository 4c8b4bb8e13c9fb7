/**
 * For the browser, before axe: leaves to its rule on contrast only the elements that stand among tags, classes and states in which none stood
 * before (what they stand in decides of their colours, as our style sheets are written). `learnColours()` when nothing was found among them.
 */
export const markColours = `(${mark})()`

/** For the browser, after axe: takes the marks away; the elements marked are known from now on when \`isClean\`. */
export const unmarkColours = (isClean: string) => `(${unmark})(${isClean})`

type Remembering = Window & { knownColours?: Set<string>; newColours?: string[] }

// Both run in the browser, whole: they cannot call anything outside themselves.
function mark(): void {
  const remembering: Remembering = window
  const known = remembering.knownColours ?? new Set()
  remembering.knownColours = known
  const found = new Set<string>()
  const states = 'open hidden disabled checked selected type dir style data-theme aria-current aria-invalid fill stroke'.split(' ')
  const walk = (element: Element, around: string) => {
    const said = [element.tagName, element.getAttribute('class'), ...states.map((name) => element.getAttribute(name))].join(' ')
    const here = `${around}>${said}`
    if (!known.has(here)) {
      found.add(here)
      element.setAttribute('data-new-colours', '')
    }
    for (const child of element.children) walk(child, here)
  }
  const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))
  walk(document.documentElement, [window.innerWidth, matchMedia('(prefers-color-scheme: dark)').matches, ...sheets].join(' '))
  remembering.newColours = [...found]
}

function unmark(isClean: boolean): void {
  const remembering: Remembering = window
  for (const element of document.querySelectorAll('[data-new-colours]')) element.removeAttribute('data-new-colours')
  if (isClean) for (const here of remembering.newColours ?? []) remembering.knownColours?.add(here)
}
