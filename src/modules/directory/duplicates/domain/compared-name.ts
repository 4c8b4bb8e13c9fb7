/** Words that only say a legal form in our four written languages, and articles: they make no two names differ. */
const saysNothing = new Set(
  (
    'association asso asbl obnl osbl ong sarl sas sa scop scic sca coop cooperative cooperativa cooperatif inc ltd ltee limitee llc srl spa snc ' +
    'onlus aps odv ets associazione asociacion societe societa l d le la les un une de du des the of il lo gli i di del della el los las'
  ).split(' '),
)

const arabic: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/**
 * A name as two cards are compared: small letters, no accents, without legal forms nor articles. The whole name when nothing else is
 * left. `directory.compared_name` finds candidates the same way; when both differ on a rare letter, two cards are not proposed.
 */
export function comparedName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[أإآٱىةؤئ]/gu, (letter) => arabic[letter] ?? letter)
    .replace(/[œæßøł]/gu, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|\u0640/gu, '')
  const words = plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/^ال(?=.{3})/u, ''))
  const telling = words.filter((word) => !saysNothing.has(word))
  return (telling.length === 0 ? words : telling).join(' ')
}
