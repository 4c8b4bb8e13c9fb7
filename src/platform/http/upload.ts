import type { RawFile } from '../files/receive-file.ts'
import { type FormValues, fromEntries } from './form-values.ts'

/** What a form with files said: what was typed, and the files apart, so that their bytes are never put away with the rest. */
export type Upload = { values: FormValues; files: Record<string, RawFile> }

const mostRead = 16 * 1024 * 1024
const mostHeard = 64 * 1024 * 1024
const headLength = 64 * 1024

/**
 * Reads a `multipart/form-data` body, 16 MiB of it. Of a heavier one it keeps what stands before the file, which our forms put
 * last, and hears the rest out: a browser that is cut short shows an error of its own in the place of our sentence. Asked for what
 * was typed, it does so with every body longer than 64 KiB.
 */
export async function readUpload(request: Request, what: 'all' | 'typed' = 'all'): Promise<Upload> {
  const most = what === 'all' ? mostRead : headLength
  const type = request.headers.get('content-type') ?? ''
  const { bytes, size } = await readBounded(request, most)
  if (size > most) return headOf(bytes, type, Number(request.headers.get('content-length') ?? size))
  const form = await parse(bytes, type)
  const files: Upload['files'] = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value === 'string' || (value.name === '' && value.size === 0)) continue
    files[name] ??= { name: value.name, size: value.size, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return { values: fromEntries(form.entries()), files }
}

async function readBounded(request: Request, most: number): Promise<{ bytes: Uint8Array; size: number }> {
  let chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    const wasWhole = size <= most
    size += read.value.length
    if (size <= most) chunks.push(read.value)
    else if (wasWhole) chunks = [Buffer.concat([...chunks, read.value]).subarray(0, headLength)]
    if (size > mostHeard) break
  }
  return { bytes: Buffer.concat(chunks), size }
}

/** The fields before the first file, and that file without its content. */
async function headOf(head: Uint8Array, type: string, size: number): Promise<Upload> {
  const text = Buffer.from(head).toString('latin1')
  const file = /\r\ncontent-disposition: form-data; name="([^"]*)"; filename="([^"]*)"/i.exec(text)
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1] ?? ''
  const end = text.lastIndexOf(`--${boundary}`, file?.index)
  const form = await parse(Buffer.from(`${text.slice(0, Math.max(0, end))}--${boundary}--\r\n`, 'latin1'), type)
  return {
    values: fromEntries(form.entries()),
    files: file === null ? {} : { [file[1] ?? '']: { name: file[2] ?? '', size, bytes: null } },
  }
}

function parse(bytes: Uint8Array, type: string): Promise<FormData> {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData().catch(() => new FormData())
}
