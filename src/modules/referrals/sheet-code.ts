import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { secretKey } from '#platform/secret.ts'
import type { LinkId } from './answer-link-store.ts'
import { newSheetCode } from './domain/answer-link.ts'

/** A code to mail, and what is kept of it: six digits would be guessed from a plain hash, so a key of ours goes in. */
export function freshCode(link: LinkId): { code: string; hash: Buffer } {
  const code = newSheetCode((below) => randomInt(below))
  return { code, hash: keptOf(link, code) }
}

/** True when what was typed is the code of which `kept` is kept. */
export function isCode(link: LinkId, typed: string, kept: Buffer): boolean {
  const ours = keptOf(link, typed)
  return ours.length === kept.length && timingSafeEqual(ours, kept)
}

const keptOf = (link: LinkId, code: string) => createHmac('sha256', secretKey('sheet codes')).update(`${link} ${code}`).digest()
