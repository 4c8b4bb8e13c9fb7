import { skeleton } from './name-skeleton.ts'
import { latin, nameWords } from './name-words.ts'

// Two families of keys, told apart by their first letter (`d` is a phone number): `p`, the first letters of a word as it is written;
// `s`, its consonants as they are heard, from their third on. Both are compared by equality, so that an index serves.
const longestStart = 5
const longestServantStart = 9
const shortestSkeleton = 2
const mostSearched = 6

/** Every key that a record is found by, from all the forms its name is written in. A name is never a unique thing. */
export function nameKeys(...names: (string | null)[]): string[] {
  const keys = names.flatMap((name) => (name === null ? [] : [...keysOf(name), ...pictureKeys(name)]))
  return [...new Set(keys)].sort()
}

/**
 * What to look for when somebody types `text`: for each word, keys of which at least one must be there. Empty when
 * nothing can be looked for.
 */
export function searchKeys(text: string): string[][] {
  const phone = /\p{L}/u.test(text) ? [] : phoneKeys(text)
  if (phone.length > 0) return [phone]
  const words = merged(nameWords(text)).flatMap((syllables) =>
    syllables.length > 1 ? [syllables.slice(0, 1), [syllables.slice(1).join('')]] : [syllables],
  )
  const wanted = words.map(([word = '']) => [`p${word.slice(0, longestStartOf(word))}`, ...skeletons(word).map((each) => `s${each}`)])
  if (wanted.length === 0)
    return pictureKeys(text)
      .slice(0, 1)
      .map((key) => [key])
  return wanted.slice(0, mostSearched)
}

/** The key a phone number is found by, however it is spaced and with or without the code of its country. */
export function phoneKeys(phone: string | null): string[] {
  const digits = (phone ?? '').normalize('NFKC').replace(/[^0-9]/g, '')
  return digits.length < 7 ? [] : [`d${digits.slice(-8)}`]
}

/** How a name is put in order among others, whatever its script. */
export function sortName(name: string): string {
  return latin(name).replaceAll('`', '').slice(0, 60) || name.normalize('NFKC').toLowerCase().slice(0, 60)
}

function keysOf(name: string): string[] {
  const words = nameWords(name)
  const spelled = [...merged(words), ...words].flatMap((syllables) => [...syllables, syllables.slice(1).join(''), syllables.join('')])
  return [...new Set(spelled)].filter(Boolean).flatMap((word) => [...starts(word), ...skeletons(word).flatMap(skeletonStarts)])
}

function starts(word: string): string[] {
  if (word.length === 1) return [`p${word}`]
  return lengths(2, Math.min(longestStartOf(word), word.length)).map((length) => `p${word.slice(0, length)}`)
}

function skeletonStarts(whole: string): string[] {
  return [...lengths(3, Math.min(7, whole.length)).map((length) => `s${whole.slice(0, length)}`), `s${whole}`]
}

/** A word that begins with an article may be written without it. */
function skeletons(word: string): string[] {
  const bare = /^[ae]l(?=[bcdfghjkmnpqrstvwxyz])([a-z]{4,})$/.exec(word)?.[1]
  return [word, ...(bare === undefined ? [] : [bare])]
    .map((each) => skeleton(each).slice(0, 8))
    .filter((each) => each.length >= shortestSkeleton)
}

/** “Abd” and what follows are one name, in one word or in two. */
function merged(words: string[][]): string[][] {
  const together: string[][] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', ...more] = words[at] ?? []
    const [next = '', ...after] = words[at + 1] ?? []
    if (more.length === 0 && after.length === 0 && next !== '' && /^abd([aeiou]l?|[aeiou]?[lrnsz])?$/.test(word)) {
      together.push([`abdel${next}`])
      at += 1
    } else together.push([word, ...more])
  }
  return together
}

/** A name of signs alone is found by its first signs. */
function pictureKeys(name: string): string[] {
  if (nameWords(name).length > 0) return []
  const signs = [...name.normalize('NFKC').replace(/\s/g, '')].slice(0, longestStart).join('')
  return signs === '' ? [] : [`p${signs}`]
}

// Names that begin with “Abd” differ by what follows.
const longestStartOf = (word: string) => (word.startsWith('abd') ? longestServantStart : longestStart)

const lengths = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
