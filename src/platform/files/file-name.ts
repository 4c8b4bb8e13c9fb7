const longest = 100

/**
 * The name under which a file is given back: what the browser said, without folders, without signs that hide or turn letters round or
 * that a disk refuses, and ending as what the file truly is.
 */
export function cleanFileName(said: string, extension: 'jpg' | 'pdf'): string {
  const own = said.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = own
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*;%]/g, '-')
    .replace(/(?:\.[\p{L}\p{N}]{1,5})+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
  const short = [...plain].slice(0, longest).join('').trim()
  return `${short === '' ? 'maillon' : short}.${extension}`
}

/** The header that has a browser keep a file under its name, in any script, and never open it in a page of ours. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
