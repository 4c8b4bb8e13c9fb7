import type { Page } from 'playwright-core'

/** What is too small to hit: less than 44 px high for buttons and fields, 24 for anything else but a link inside a sentence. */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(smallTargets)
}

// Runs in the browser, whole: it cannot call anything outside itself.
function smallTargets(): string[] {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const inSentence = (element: Element) => {
    const around = element.parentElement?.closest('p, li, dd, td, div, figcaption, span')
    const longer = (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 1
    return getComputedStyle(element).display === 'inline' && longer
  }
  // A whole line or a label may answer for a small link or box: what is hit around its middle is asked of the browser.
  const answers = (element: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y)
    return (
      hit !== null &&
      (hit === element ||
        element.contains(hit) ||
        hit.closest('label')?.control === element ||
        hit.closest('a, button, summary') === element)
    )
  }
  const reaches = (element: Element, wanted: number) => {
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y, far] = [left + width / 2, top + height / 2, wanted / 2 - 1]
    const up = answers(element, x, y - far)
    const down = answers(element, x, y + far)
    // A line may sit lower or higher than its link: as many pixels on one side count as much.
    return (
      (up && down) || (up && answers(element, x, y - wanted + height / 2 + 1)) || (down && answers(element, x, y + wanted - height / 2 - 1))
    )
  }
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((element) => shown(element) && !element.matches('.skip'))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const wanted = element.matches('.button, select, textarea, input') ? 44 : 24
      if ((height > wanted - 0.5 && width > 23.5) || inSentence(element) || reaches(element, wanted)) return []
      const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}” ${element.getAttribute('name') ?? ''}`
      return [`target of ${Math.round(width)} × ${Math.round(height)} px, ${wanted} wanted: ${name}`]
    })
}
