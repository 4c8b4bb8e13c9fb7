import type { Page } from 'playwright-core'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { targetFaults } from './page-targets.ts'

/** What a reader would stumble on: a wrong language or direction, a hole in the words, a target too small to hit. */
export async function lookFaults(page: Page, language: Language): Promise<string[]> {
  const seen = await page.evaluate(look)
  const { direction } = languageFacts[language]
  const faults = [...(await targetFaults(page)), ...seen.parts, ...(language === 'ar' ? seen.latin : seen.arabic)]
  if (seen.lang !== language) faults.push(`its language is said to be ${seen.lang}`)
  if (seen.dir !== direction) faults.push(`it reads ${seen.dir} instead of ${direction}`)
  return [...faults, ...holesIn(seen.text)]
}

/** Words that come from the program and not from us. */
const holes =
  /\bundefined\b|\[object \w+\]|\bNaN\b|\bInvalid Date\b|\{\w+(?:, ?(?:plural|select|number|date)\b[^}]*)?\}|\b(?:too-long|not-a-[a-z-]+|not-readable|cooperative-adviser|host-accountant|lab-facilitator)\b/g

function holesIn(text: string): string[] {
  return [...text.matchAll(holes)].map(
    ({ 0: found, index }) => `“${found}” stands in its text: …${text.slice(Math.max(0, index - 40), index + 40)}…`,
  )
}

/** What sticks out sideways in a window of `width` pixels. */
export async function narrowFaults(page: Page, width: number): Promise<string[]> {
  const before = page.viewportSize()
  if (before === null || before.width > width) await page.setViewportSize({ width, height: 640 })
  const faults = await page.evaluate(sideways)
  if (before !== null && before.width > width) await page.setViewportSize(before)
  return faults
}

function sideways(): string[] {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return []
  const guilty = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (right > root.clientWidth + 1 || left < -1)
  })
  const names = guilty.slice(-3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  return [`it scrolls sideways at ${root.clientWidth} px (${root.scrollWidth} px wide): ${names.join(', ')}`]
}

// Runs in the browser, whole: it cannot call anything outside itself.
function look() {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.className === '' ? '' : `.${String(element.className).replaceAll(' ', '.')}`} “${(element.textContent ?? '').trim().slice(0, 40)}”`
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0

  const wantedDirection = (lang: string) => (lang.startsWith('ar') ? 'rtl' : 'ltr')
  const parts = [...document.querySelectorAll('body [lang]')]
    .filter(
      (element) =>
        shown(element) &&
        getComputedStyle(element).direction !== wantedDirection(element.getAttribute('lang') ?? '') &&
        /[^\p{L}]/u.test((element.textContent ?? '').trim()),
    )
    .map((element) => `words in ${element.getAttribute('lang')} read the wrong way: ${nameOf(element)}`)

  // Words of another script must say whose they are: a name in bdi, a text of somebody in dir=auto, a part with its own lang.
  const latin: string[] = []
  const arabic: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // What stands between isolating marks says by itself that it is not ours.
    const text = (node.textContent ?? '').replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')
    const around = node.parentElement
    if (
      around === null ||
      around.closest('body [lang], bdi, [dir=auto], [dir=ltr], code, textarea, script, option') !== null ||
      !shown(around)
    )
      continue
    if (/\p{Script=Latin}{2,}[\s,’'-]+\p{Script=Latin}{2,}[\s,’'-]+\p{Script=Latin}{2,}/u.test(text))
      latin.push(`words in another language, not said to be: ${text.trim().slice(0, 60)}`)
    if (/\p{Script=Arabic}{2,}/u.test(text)) arabic.push(`words in another language, not said to be: ${text.trim().slice(0, 60)}`)
  }
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    text: document.body.innerText,
    parts,
    latin,
    arabic,
  }
}
