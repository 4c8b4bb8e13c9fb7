import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Language, languages } from '#platform/i18n.ts'

const folder = new URL('../../../../content/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

// Nothing here scores, ranks, predicts, or makes a hero of anyone. Whole words, so that a part of another word is not blamed.
const forbidden: Record<Language, string> = {
  fr: 'scores?|potentiels?|potentielles?|notes? globales?|classements?|classée?s?|probabilités?|échecs?|échoue[rz]?|champions?|championnes?|héros|héroïnes?|gagnants?|perdants?|lacunes?|faiblesses?|défaillances?',
  en: 'scor(?:e|es|ed|ing)|potential|rank(?:s|ed|ing)?|rating|overall mark|likelihood|probability|fail(?:s|ed|ure|ures)?|champions?|hero(?:es|ic|ine)?|winners?|losers?|weakness(?:es)?',
  es: 'puntuación|puntaje|puntos totales|potencial(?:es)?|ranking|clasificación|probabilidad|fracas(?:o|os|ar)|campe(?:ón|ona|ones)|héroes?|heroínas?|ganador(?:es|a)?|debilidad(?:es)?',
  it: 'punteggi(?:o)?|potenzial[ei]|classific(?:a|he)|graduatori[ae]|probabilità|falliment[oi]|fallire|campion[ei]|campionessa|ero[ei]|eroina|vincitor[ei]|debolezz[ae]',
  ar: '(?:[وفبلك]|ال|وال|بال|لل)?(?:فشل|إخفاق|تصنيف|ترتيب عام|بطل|أبطال|بطلة|احتمال النجاح|إمكانيات الشخص|العلامة الإجمالية|نقاط الضعف)',
}

type Found = { where: string; text: string }

function sentencesIn(language: Language): Found[] {
  return files.flatMap((file) => {
    const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    return walk(content, file, language)
  })
}

function walk(value: unknown, where: string, language: Language): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const text = (value as Record<string, unknown>)[language]
  if (typeof text === 'string') return [{ where, text }]
  return Object.entries(value).flatMap(([key, inside]) =>
    walk(inside, `${where} ${(inside as { id?: string } | null)?.id ?? key}`, language),
  )
}

function lengths(text: string): number[] {
  const sentences = text.split(/[.!?؟]+(?:\s|$)/).filter((part) => part.trim() !== '')
  return sentences.map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
}

function forbiddenWord(language: Language): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forbidden[language]})(?!\\p{L})`, 'iu')
}

describe('the words of the content', () => {
  it('sees a forbidden word when there is one, and only then', () => {
    const planted = { fr: 'Votre potentiel.', en: 'You failed.', es: 'Un fracaso.', it: 'Il punteggio.', ar: 'هذا هو الفشل.' }
    const innocent = { fr: 'Un pot.', en: 'A failsafe.', es: 'Unos puntos.', it: 'Gli euro.', ar: 'هذا بطلب منك.' }
    for (const language of languages) {
      assert.match(planted[language], forbiddenWord(language))
      assert.doesNotMatch(innocent[language], forbiddenWord(language))
    }
    assert.ok(sentencesIn('fr').length > 52 * 4)
  })

  for (const language of languages) {
    it(`${language}: nothing scores, ranks, predicts or makes a hero`, () => {
      const word = forbiddenWord(language)
      for (const { where, text } of sentencesIn(language)) assert.doesNotMatch(text, word, where)
    })

    it(`${language}: as many sentences as in French, none empty, in the right script`, () => {
      const found = sentencesIn(language)
      assert.equal(found.length, sentencesIn('fr').length)
      for (const { where, text } of found) {
        assert.notEqual(text.trim(), '', where)
        // A name of the country, as it stands on paper, is isolated by marks of direction.
        if (language === 'ar') assert.doesNotMatch(text.replace(/\u2066[^\u2069]*\u2069/g, ''), /\p{Script=Latin}/u, where)
        else assert.doesNotMatch(text, /\p{Script=Arabic}/u, where)
        if (language === 'ar') assert.match(text, /\p{Script=Arabic}/u, where)
        assert.doesNotMatch(text, / {2}|[\n\t<>]/, where)
      }
    })
  }

  it('no translation is left in French', () => {
    const french = new Map(sentencesIn('fr').map(({ where, text }) => [where, text]))
    for (const language of languages)
      if (language !== 'fr')
        for (const { where, text } of sentencesIn(language))
          if (text.length > 20) assert.notEqual(text, french.get(where), `${where} ${language}`)
  })

  it('French sentences are short: 20 words at most, 12 on average', () => {
    const all = sentencesIn('fr').flatMap(({ where, text }) => lengths(text).map((words) => ({ where, text, words })))
    for (const { where, text, words } of all) assert.ok(words <= 20, `${where}: ${words} words: ${text}`)
    const mean = all.reduce((sum, { words }) => sum + words, 0) / all.length
    assert.ok(mean <= 12, `${mean.toFixed(1)} words on average`)
  })

  it('the person is spoken to with respect, never "tu"', () => {
    for (const { where, text } of sentencesIn('fr')) assert.doesNotMatch(text, /(?<!\p{L})(?:(?:tu|toi|tes|ton)(?!\p{L})|t['’])/iu, where)
    for (const { where, text } of sentencesIn('es')) assert.doesNotMatch(text, /(?<!\p{L})(tú|ti|tus?|te|puedes|tienes)(?!\p{L})/iu, where)
    for (const { where, text } of sentencesIn('it'))
      assert.doesNotMatch(text, /(?<!\p{L})(tu|ti|tuo|tua|tuoi|tue|puoi|hai)(?!\p{L})/iu, where)
  })
})
