import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { pathOf, wordsOn } from './steps.ts'

const gauges = 'progress, meter, [role=progressbar], [role=meter], [aria-valuenow], [aria-valuetext]'
const warnings = 'main .error-summary, main .notice.attention, main .status.attention, main [aria-invalid=true]'

// So much out of so many, or in a hundred: a person is not a fraction. Nor is the number of all questions held up to her.
const shares = /\d+\s*(?:\/|من أصل|من|sur)\s*\d+|[%٪]|\b52\b/u

const marked = wholeWords(
  'scores?|potentiels?|notes? globales?|classements?|palmarès|probabilités?|échecs?|moyennes?|' +
    'فشل|تصنيف|احتمال النجاح|العلامة الإجمالية|نسبة مئوية|نقاط الضعف|نقاطكم|درجتكم|نتيجتكم|رصيدكم|تقييمكم',
)
const praised = wholeWords('bravo|félicitations|excellente?|أحسنت|أحسنتم|رائع|ممتاز|مبروك|تهانينا|هنيئا|برافو')
const blamed = wholeWords(
  'attention|incompl(?:et|ète)s?|insuffisante?s?|manquante?s?|تحذير|تنبيه|انتبهوا|غير كاف|غير مكتمل|ناقص|ناقصة|متأخر|متأخرون',
)

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:[وفبلك]|ال)*(?:${words})(?!\\p{L})`, 'iu')
}

/** What on these words measures a person, praises her or warns her. */
export function measuresIn(words: string): string[] {
  const western = words.replace(/[\u064b-\u0652]/g, '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  return [shares, marked, praised, blamed].flatMap((pattern) => pattern.exec(western)?.[0] ?? [])
}

/** The page let her in, and on it nothing warns, congratulates or measures her. */
export async function assertUnmeasured(page: Page): Promise<void> {
  const at = pathOf(page)
  assert.ok((await statusOf(page)) < 400, `${at} does not let her in`)
  assert.equal(await page.locator(gauges).count(), 0, `${at} shows how far she is`)
  assert.equal(await page.locator(warnings).count(), 0, `${at} warns: ${(await page.locator(warnings).allInnerTexts()).join(' ')}`)
  assert.deepEqual(measuresIn(await wordsOn(page)), [], at)
}

/** How the server answered with the document shown; 0 for one that no server sent. */
function statusOf(page: Page): Promise<number> {
  return page.locator('main').evaluate(() => {
    const [arrival] = performance.getEntriesByType('navigation')
    return arrival instanceof PerformanceNavigationTiming ? arrival.responseStatus : 0
  })
}
