const zeros = [0xff10, 0x0966, 0x06f0, 0x0660]

/** The same text with its digits in 0–9: Arabic, Persian, Devanagari and full-width ones are typed on phones here. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.find((zero) => code >= zero) ?? 0))
  })
}
