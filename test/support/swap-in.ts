import type { Page } from 'playwright-core'

/**
 * Puts a document in the place of the one a page shows, several times faster than going to it: what measures pages stays loaded, and
 * so do the style sheets when both have the same. Its scripts do not run, and its headers are those of the page it takes the place of.
 */
export async function swapIn(page: Page, body: string): Promise<void> {
  await page.evaluate(async (html) => {
    const next = document.adoptNode(new DOMParser().parseFromString(html, 'text/html').documentElement)
    // The fonts are here already: asked for again, nobody would take them, and the browser would complain.
    for (const link of next.querySelectorAll('link[rel=preload]')) link.remove()
    const sheetsOf = (root: Element) => [...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    const addresses = (root: Element) =>
      sheetsOf(root)
        .map((link) => link.getAttribute('href'))
        .join()
    const shown = document.documentElement
    const [head, content] = [next.querySelector('head'), next.querySelector('body')]
    if (head !== null && content !== null && addresses(head) === addresses(document.head) && sheetsOf(content).length === 0) {
      for (const name of shown.getAttributeNames()) shown.removeAttribute(name)
      for (const { name, value } of next.attributes) shown.setAttribute(name, value)
      for (const element of [...document.head.children]) if (!element.matches('link[rel=stylesheet]')) element.remove()
      for (const element of [...head.children]) if (!element.matches('link[rel=stylesheet]')) document.head.append(element)
      document.body.replaceWith(content)
    } else shown.replaceWith(next)
    const awaited = sheetsOf(document.documentElement).filter(({ sheet }) => sheet === null)
    await Promise.all(awaited.map((link) => new Promise((loaded) => link.addEventListener('load', loaded))))
    await document.fonts.ready
    window.scrollTo(0, 0)
  }, body)
}
