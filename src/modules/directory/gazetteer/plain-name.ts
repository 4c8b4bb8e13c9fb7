/** What two spellings of one name share: no accent, no case, no sign; « St » is « Saint », and Arabic letters lose their marks. */
export function plainName(text: string): string {
  const lower = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  // Every name is read here at the first question: those in Latin letters, nearly all, go the short way.
  const words = /^[\u0020-\u007e\u2019]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : otherLetters(lower)
  const plain = words.trim()
  if (!/(?:^| )s/.test(plain)) return plain
  return plain
    .replace(/(?<=^| )st(?= |$)/g, 'saint')
    .replace(/(?<=^| )ste(?= |$)/g, 'sainte')
    .replace(/ s /g, ' sur ')
}

const otherLetters = (text: string) =>
  text
    .replace(/\p{M}|ـ/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** The name without the article that people leave out: « Le Havre », « Havre ». */
export const withoutArticle = (plain: string) => plain.replace(/^(?:le|la|les|l) (?=.)/, '')
