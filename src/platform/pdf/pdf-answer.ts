import { log, ownLines } from '../log.ts'
import { isPdfBusy } from './render-pdf.ts'

type Download = {
  /** The name of the file, without its ending. */
  name: string
  /** Where to send somebody back while too many papers are being made. */
  busy: string
}

/**
 * The answer of a page that gives a PDF. The paper is drawn while the answer travels, so that no transaction waits for it; when it
 * cannot be drawn the download breaks off, and the log says why.
 */
export function pdfAnswer(draw: () => Promise<Uint8Array>, { name, busy }: Download): Response {
  if (isPdfBusy()) return new Response(null, { status: 303, headers: { location: busy } })
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      try {
        controller.enqueue(await draw())
        controller.close()
      } catch (error) {
        log.error('no paper was made', { name, stack: error instanceof Error ? ownLines(error) : '' })
        controller.error(error)
      }
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}.pdf"` },
  })
}
