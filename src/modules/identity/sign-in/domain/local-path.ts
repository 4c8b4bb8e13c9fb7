/**
 * The address to go to once signed in, when it is one of ours; `null` for anything else. Browsers read `//elsewhere`
 * and `/\elsewhere` as another site, and drop tabs and new lines before reading: only a plain path passes.
 */
export function localPath(text: string): string | null {
  if (text.length > 500 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text)) return null
  return text
}
