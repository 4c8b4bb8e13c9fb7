/** The address of a page, in https; undefined for any other. A missing `https://` is added: nobody types it. */
export function readLink(typed: string): string | undefined {
  const text = /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/:]+:\d/.test(typed) ? typed : `https://${typed}`
  if (/\s/.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.')
  return isPlain && url.href.length <= 2000 ? url.href : undefined
}

/** The site an address leads to, to be read before following it: letters that imitate others show as `xn--`. */
export function hostOf(url: string): string {
  return new URL(url).host
}
