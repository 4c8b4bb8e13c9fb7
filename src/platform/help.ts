import type { Actor } from '#kernel/actor.ts'
import type { Tx } from './database.ts'

/** The human being to call, named on every page. */
export type Helper = { name: string; organisation?: string | undefined; phone?: string | undefined; email?: string | undefined }

/** A module that knows whom somebody signed in can call says so by exporting one of these from its web folder. */
export type HelpFinder = { kind: 'help'; find: (tx: Tx, actor: Actor) => Promise<Helper | undefined> }

export function helpFrom(find: HelpFinder['find']): HelpFinder {
  return { kind: 'help', find }
}
