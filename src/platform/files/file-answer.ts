import { attachment } from './file-name.ts'

/** Nothing in such a document runs, loads, sends or is framed, even if a browser took it for a page. */
export const filePolicy = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A stored file as it is given back: what its content was found to be, to keep and not to open here, in nobody's cache. */
export function fileAnswer({ name, contentType, bytes }: { name: string; contentType: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.length),
      'content-disposition': attachment(name),
      'content-security-policy': filePolicy,
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  })
}
