import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: {
    about: 'environ {minutes, plural, =0 {} one {# minute} other {# minutes}} {seconds, plural, =0 {} other {# secondes}}',
  },
  en: { about: 'about {minutes, plural, =0 {} one {# minute} other {# minutes}} {seconds, plural, =0 {} other {# seconds}}' },
  es: { about: 'unos {minutes, plural, =0 {} one {# minuto} other {# minutos}} {seconds, plural, =0 {} other {# segundos}}' },
  it: { about: 'circa {minutes, plural, =0 {} one {# minuto} other {# minuti}} {seconds, plural, =0 {} other {# secondi}}' },
  ar: {
    about:
      'نحو {minutes, plural, =0 {} one {دقيقة} two {دقيقتين} few {# دقائق} other {# دقيقة}} {seconds, plural, =0 {} few {# ثوانٍ} other {# ثانية}}',
  },
})

/** A time to speak, in words: “environ 1 minute 20 secondes”. */
export function aboutTime(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60)
  const said = translator(sentences, language)('about', { minutes, seconds: seconds % 60 })
  const joined = language === 'ar' && minutes > 0 ? said.replace(/ (?=\d+ ثا|\d+ ثو)/, ' و') : said
  return joined.replace(/ {2,}/g, ' ').trim()
}
