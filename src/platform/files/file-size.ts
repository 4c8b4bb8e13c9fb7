import { type Language, languageFacts } from '#platform/i18n.ts'

/** How heavy a file is, in words: “12,3 Mo”, “640 ko”. `size` in bytes; a megabyte is a million. */
export function formatFileSize(size: number, language: Language): string {
  // Rounded up: a file just above a limit must not read as the limit itself.
  const [unit, value] = size < 100_000 ? ['kilobyte', Math.ceil(size / 1000)] : ['megabyte', Math.ceil(size / 100_000) / 10]
  const format = new Intl.NumberFormat(`${languageFacts[language].locale}-u-nu-latn`, {
    style: 'unit',
    unit,
    // The short form of Arabic, two letters and two dots, is read by few.
    unitDisplay: language === 'ar' ? 'long' : 'short',
    maximumFractionDigits: 1,
  })
  return format.format(value).replaceAll(' ', '\u00a0')
}
