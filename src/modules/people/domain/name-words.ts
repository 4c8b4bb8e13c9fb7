import anyAscii from 'any-ascii'

// Words that stand between names in one spelling and are joined or left out in another.
const particles = new Set([
  'al',
  'el',
  'ul',
  'il',
  'bin',
  'ben',
  'ibn',
  'bint',
  'abu',
  'abou',
  'ould',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'y',
  'e',
])
const mostWords = 12

/** A name in Latin letters without accents or case, from any script; what letters cannot say (emoji) is left out. */
export function latin(name: string): string {
  return anyAscii(withoutArticle(withoutPictures(name)).normalize('NFC'))
    .toLowerCase()
    .replace(/[’'´]/g, '')
    .replace(/[^a-z`]+/g, ' ')
    .trim()
}

/**
 * The words of a name that it may be looked for by: particles left out while something else remains, and a name
 * written without spaces (Chinese, Korean) cut into its syllables, one list for each written word.
 */
export function nameWords(name: string): string[][] {
  const written = withoutArticle(withoutPictures(name).normalize('NFC'))
    .split(/[\s\-‐–.,;:/()·]+/u)
    .filter(Boolean)
  const words = written.flatMap(cut).filter((syllables) => syllables.length > 0)
  const telling = words.filter(([first = '', ...others]) => others.length > 0 || !particles.has(first))
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}

function cut(word: string): string[][] {
  const together = anyAscii(word)
  const syllabic = /[\p{Script=Han}\p{Script=Hangul}]/u.test(word)
  const parts = syllabic ? together.split(/(?=[A-Z])/) : [together]
  const plain = parts.map((part) => initialAin(part.toLowerCase()).replace(/[^a-z]/g, '')).filter(Boolean)
  return plain.length === 0 ? [] : [plain]
}

// A word that begins with a letter Latin has no sign for (ʿayn, hamza) begins with a vowel when it is said.
const initialAin = (word: string) => word.replace(/^[`'](?=[^aeiou])/, 'a')

// The article is written in one word with its name in Arabic.
const withoutArticle = (name: string) => name.replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1')

const withoutPictures = (name: string) => name.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, ' ')
