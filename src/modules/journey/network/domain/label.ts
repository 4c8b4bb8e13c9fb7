/** The size of letters in the picture, and the room around them, in units of the picture. */
export const letter = 13
export const labelHeight = 20

const narrow = /[iljtfrI.,'’\-()|!\u0627\u0644]/u
const broad = /[mwMW@]/u
const capital = /\p{Lu}/u
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

/** How wide a text is drawn, at most: each sign is given a little more room than our typeface needs. */
export function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + room(sign) * letter, 0)
}

function room(sign: string): number {
  if (/\p{M}|\p{Cf}/u.test(sign)) return 0
  if (square.test(sign)) return 1.3
  if (broad.test(sign)) return 1.02
  if (narrow.test(sign)) return 0.42
  return capital.test(sign) ? 0.82 : 0.66
}

const signs = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The first `most` signs of a name, and three dots when it is longer. A sign may be several letters that are one to the eye. */
export function shortened(name: string, most: number): string {
  const all = [...signs.segment(name)]
  if (all.length <= most) return name
  return `${all
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join('')
    .trim()}…`
}

/** Two signs for a name: the first of its first two words, or the first two of its only word. */
export function initials(name: string): string {
  const [first = '', second] = name.split(/\s+/).map((word) => [...signs.segment(word)].map(({ segment }) => segment))
  return second === undefined ? [...first].slice(0, 2).join('') : `${first[0] ?? ''}${second[0] ?? ''}`.toUpperCase()
}
