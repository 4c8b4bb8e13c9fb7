import { isAmong } from '#kernel/actor.ts'
import { receiveFile, type SentFile } from '../files/receive-file.ts'
import { receiveTable, type SentTable } from '../files/receive-table.ts'
import type { Post } from '../post.ts'
import type { FormValues } from './form-values.ts'
import { comesFromUs } from './headers.ts'
import { readUpload, type Upload } from './upload.ts'
import { type House, momentOf, type Visit } from './visit.ts'

/**
 * What a form with files brought. `limited`: too many tries, with the minutes to wait. `busy`: its files were not read, and what was
 * typed is there to be shown again.
 */
export type Heard = { values: FormValues; files: Record<string, SentFile | SentTable>; limited: number | undefined; busy: boolean }

/** Forms with files held in memory at once, 16 MiB each at most. */
const mostAtOnce = 4
let held = 0

const nothing: Heard = { values: {}, files: {}, limited: undefined, busy: false }

/**
 * Reads a form with files for those alone whom the act exists for: what comes from elsewhere, or from nobody, is left unread. Of
 * somebody whose session has ended, and of everybody while four others are being read, only what was typed is kept.
 * Reading takes time: no transaction waits for it.
 */
export async function hearUpload(
  request: Request,
  house: House,
  post: Post,
  visit: Visit,
  countTry: (typed: FormValues) => Promise<number | undefined>,
): Promise<Heard> {
  if (!comesFromUs(request.headers, visit.origin)) return nothing
  const { actor } = await house.database.transaction('maillon_app', { sessionHash: visit.token, at: visit.at }, async (_, entered) =>
    momentOf(visit, entered),
  )
  const isExpected = isAmong(actor, post.act.who)
  if (!isExpected && visit.token === null) return nothing
  if (!isExpected || house.isFull() || held >= mostAtOnce) {
    const { values } = await readUpload(request, 'typed')
    return { ...nothing, values, busy: isExpected }
  }
  held += 1
  try {
    const { values, files } = await readUpload(request)
    const limited = await countTry(values)
    return { values, files: limited === undefined ? await lookInto(files, post.files ?? { most: 0 }) : {}, limited, busy: false }
  } finally {
    held -= 1
  }
}

async function lookInto(files: Upload['files'], { most, takes }: NonNullable<Post['files']>): Promise<Heard['files']> {
  const look = takes === 'tables' ? receiveTable : receiveFile
  const looked = Object.entries(files).map(async ([name, file]) => [name, await look(file, most)] as const)
  return Object.fromEntries(await Promise.all(looked))
}
