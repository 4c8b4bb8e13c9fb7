/**
 * The consonants of a word as they are heard, so that spellings of one name meet: Mohammed, Muhammad and mhmd (from
 * Arabic script) are all `mhmd`. A vowel counts only where it begins the word. Takes lower-case Latin letters.
 */
export function skeleton(word: string): string {
  const servant = /^abd[aeiou]*(?:l(?=[a-z])|([b-z])(?=\1))?([a-z]{2,})$/.exec(word)
  const after = consonants(servant?.[2] ?? '')
  return servant !== null && after !== '' ? `abd${after}` : consonants(word)
}

const heard: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 's'],
  [/[kg]h/g, 'h'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj/g, 'j'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[ckq]+/g, 'k'],
  [/z/g, 's'],
  [/(?<=.)h+$/, ''],
]

function consonants(word: string): string {
  const sounded = heard.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word)
  const first = sounded.charAt(0)
  const rest = sounded.slice(1).replace(/[aeiouyw]/g, '')
  return `${/[aeiou]/.test(first) ? 'a' : first}${rest}`.replace(/(.)\1+/g, '$1').replace(/(?<=.)h+$/, '')
}
