/** A form as it stands in a served document: where it goes and what it would send. */
export type FoundForm = { action: string; method: string; fields: FoundField[] }
export type FoundField = { name: string; kind: string; value: string }

/** The forms of a document of ours. Made for our own markup, not for any page. */
export function formsIn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => ({
    action: attribute(head, 'action'),
    method: attribute(head, 'method') || 'get',
    fields: [...body.matchAll(/<(input|select|textarea|button)\b([^>]*)>(?:\s*((?:<option[^>]*>[^<]*<\/option>)*))?/g)]
      .map(([, tag = '', at = '', options = '']) => ({
        name: attribute(at, 'name'),
        kind: tag === 'input' ? kindOf(at) : tag,
        value: tag === 'select' ? firstOption(options) : attribute(at, 'value'),
      }))
      .filter(({ name }) => name !== ''),
  }))
}

/** An amount and a number of hours are texts to a browser; to us they are figures. */
const kindOf = (at: string) => (/^(decimal|numeric)$/.test(attribute(at, 'inputmode')) ? 'figure' : attribute(at, 'type') || 'text')

const firstOption = (options: string) =>
  [...options.matchAll(/<option([^>]*)>/g)].map(([, at = '']) => attribute(at, 'value')).find((value) => value !== '') ?? ''

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

const days: Record<string, string> = { dueOn: '2026-12-01', on: '2026-11-24', saidOn: '2026-11-24', until: '2027-06-30' }
// A place and a language are known or refused: nobody writes there as she likes.
const named: Record<string, string> = { areas: '', town: 'Drummondville', postalCode: 'J2B 1A1', levelLanguage: 'fr' }
const isWritten = ({ kind, name }: FoundField) =>
  /^(text|textarea|tel|search)$/.test(kind) && !['birth', 'code', 'number', ...Object.keys(named)].includes(name)

/** The names of what a form lets somebody write freely. */
export function writtenFields({ fields }: FoundForm): string[] {
  return fields.filter(isWritten).map(({ name }) => name)
}

/** The same form filled as it asks, with `words` wherever somebody may write freely. */
export function filledWith({ fields }: FoundForm, words: string): URLSearchParams {
  const sent = new URLSearchParams()
  for (const field of fields) {
    const { name, kind, value } = field
    if (isWritten(field)) sent.set(name, words)
    else if (name in named && kind !== 'hidden') sent.set(name, named[name] ?? '')
    else if (kind === 'date') sent.set(name, days[name] ?? '2026-11-20')
    else if (kind === 'time') sent.set(name, '15:30')
    else if (kind === 'figure') sent.set(name, '12')
    else if (kind === 'email' || name === 'email') sent.set(name, `nour.${Math.random().toString(36).slice(2)}@exemple.test`)
    else if (kind === 'url') sent.set(name, `https://exemple.test/?${encodeURIComponent(words)}`)
    else if (kind === 'checkbox') sent.append(name, value)
    else if (kind !== 'button' && !sent.has(name)) sent.set(name, value)
  }
  return sent
}
