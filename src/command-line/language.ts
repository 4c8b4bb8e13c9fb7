/** A text for whoever runs the machine. */
export type Bilingual = { fr: string; en: string }

/** In the language of the terminal: English when it says so, else French. */
export function say(text: Bilingual): string {
  const terminal = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? ''
  return terminal.startsWith('en') ? text.en : text.fr
}
