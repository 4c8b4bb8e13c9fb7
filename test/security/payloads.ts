/** What somebody may type to be run by somebody else's browser. */
export const payloads = [
  '<script>zqran()</script>',
  '"><img src=x onerror=zqran()>',
  "' onfocus='zqran()' autofocus='",
  '</textarea></title><svg onload=zqran()>',
  'javascript:zqran()//',
  '<!--><iframe srcdoc="<script>zqran()</script>">',
  '{{constructor.constructor("zqran()")()}}<style>@import "//zqran"</style>',
]

/** Where a payload stands in an answer so that a browser would take it for markup or for an address. */
export function unescaped(html: string): string[] {
  const led = [...html.matchAll(/\s(?:href|src|action|formaction)="\s*javascript:[^"]*"/gi)]
  // Inside the quotes of an attribute nothing is markup; a quote that was not escaped would end it and leave the rest outside.
  const outside = html.replace(/="[^"]*"/g, '=""')
  const live = [
    ...outside.matchAll(/<(?:script|img|svg|iframe|style)\b[^>]*>?[^<]{0,40}zqran|<[a-z][^<>]*\son[a-z]+\s*=|<[a-z][^<>]*zqran/gi),
  ]
  return [...led, ...live].map(([found]) => found)
}
