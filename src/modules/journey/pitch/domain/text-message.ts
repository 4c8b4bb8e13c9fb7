// The letters a telephone sends most briefly, and those that count twice: 3GPP TS 23.038, sections 6.2.1 and 6.2.1.1.
const brief = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const twice = new Set('\f^{}\\[~]|€')

/**
 * How many text messages a text takes. One holds 160 brief letters or, as soon as one letter is of another script, 70; when several
 * follow each other each gives some room to its number: 153 or 67 (3GPP TS 23.040, section 9.2.3.24.1).
 */
export function textMessages(text: string): number {
  const letters = [...text]
  const isBrief = letters.every((letter) => brief.has(letter) || twice.has(letter))
  const room = isBrief ? letters.reduce((sum, letter) => sum + (twice.has(letter) ? 2 : 1), 0) : text.length
  const [one, each] = isBrief ? [160, 153] : [70, 67]
  return room <= one ? 1 : Math.ceil(room / each)
}
