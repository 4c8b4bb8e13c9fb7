/** A form as it stands in a served document: where it goes and what it would send. */
export type FoundForm = { action: string; method: string; fields: FoundField[] }
export type FoundField = { name: string; kind: string; value: string }

/** The forms of a document of ours. Made for our own markup, not for any page. */
export function formsIn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => ({
    action: attribute(head, 'action'),
    method: attribute(head, 'method') || 'get',
    fields: [...body.matchAll(/<(input|select|textarea|button)\b([^>]*)>/g)]
      .map(([, tag = '', at = '']) => ({
        name: attribute(at, 'name'),
        kind: tag === 'input' ? attribute(at, 'type') || 'text' : tag,
        value: attribute(at, 'value'),
      }))
      .filter(({ name }) => name !== ''),
  }))
}

function attribute(text: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1] ?? ''
  return found.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The same form filled with what no field takes: texts without end, no day, a choice never offered. Hidden fields stay as they are. */
export function filledWrongly({ fields }: FoundForm): URLSearchParams {
  const sent = new URLSearchParams()
  for (const { name, kind, value } of fields) {
    if (kind === 'button') continue
    if (kind === 'hidden') sent.set(name, value)
    else if (kind === 'date') sent.set(name, '31/02/2026')
    else if (kind === 'time') sent.set(name, 'midi et quart')
    else if (kind === 'radio' || kind === 'checkbox' || kind === 'select') sent.set(name, 'forged')
    else if (name === 'email' || kind === 'email') sent.set(name, 'amina chez exemple')
    else sent.set(name, 'un texte bien trop long '.repeat(900))
  }
  return sent
}
