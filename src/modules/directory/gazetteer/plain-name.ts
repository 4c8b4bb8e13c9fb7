/** What two spellings of one name share: no accent, no case, no sign; « St » is « Saint », and Arabic letters lose their marks. */
export function plainName(text: string): string {
  const lower = text.toLowerCase()
  // Most names are read here at the first question: those in bare letters go the short way.
  const bare = /^[a-z0-9 '-]*$/.test(lower) ? lower : withoutMarks(lower)
  const words = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return / s |st/.test(words)
    ? words
        .replace(/(?<=^| )st(?= |$)/g, 'saint')
        .replace(/(?<=^| )ste(?= |$)/g, 'sainte')
        .replace(/ s /g, ' sur ')
    : words
}

const withoutMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

/** The name without the article that people leave out: « Le Havre », « Havre ». */
export const withoutArticle = (plain: string) => plain.replace(/^(?:le|la|les|l) (?=.)/, '')
