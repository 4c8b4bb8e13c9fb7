import type { Page } from 'playwright-core'

/** The French of a page as a reader meets it, block by block: our words alone, not hers, nor a name, nor another language. */
export async function blocksToRead(page: Page): Promise<string[]> {
  return page.evaluate(blocks)
}

// Runs in the browser, whole: it cannot call anything outside itself.
function blocks(): string[] {
  const notOurs = 'bdi, [dir=auto], [lang]:not([lang|=fr]), textarea, script, style, code, svg, option, time, .unseen'
  const found: string[] = []
  const walk = (element: Element, open: string[]) => {
    if (element.matches(notOurs)) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.visibility === 'hidden') return
    const inline = style.display.startsWith('inline') && !element.matches('button, a.button, label')
    const mine = inline ? open : []
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) mine.push(child.textContent ?? '')
      else if (child instanceof Element) {
        const isBlock = !getComputedStyle(child).display.startsWith('inline')
        // What stands before and after a block are two blocks.
        if (isBlock && mine.length > 0) found.push(mine.splice(0).join(''))
        walk(child, mine)
      }
    }
    if (!inline) found.push(mine.splice(0).join(''))
  }
  const main = document.querySelector('main')
  if (main !== null) walk(main, [])
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
