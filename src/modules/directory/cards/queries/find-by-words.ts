import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { ServiceCard, ServiceId } from '../domain/card.ts'
import { needs } from '../needs.ts'
import { findServices } from './find-service.ts'

/**
 * Open services in whose name, organisation or needs all the words typed are found, accents and case aside; by name, at most `limit`.
 * A short list to choose from: whoever looks by place or condition uses the search.
 */
export async function findServicesByWords(tx: Tx, words: string, limit = 20): Promise<ServiceCard[]> {
  const typed = words.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8)
  if (typed.length === 0) return []
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const named = (word: string) =>
    needs.filter(({ title }) => Object.values(title).some((each) => plain(each).includes(plain(word)))).map(({ code }) => code)
  let found = tx
    .selectFrom('directory.service as s')
    .innerJoin('directory.organisation as o', 'o.id', 's.organisation_id')
    .select('s.id')
    .where('s.state', '=', 'open')
    .where('s.merged_into', 'is', null)
  for (const word of typed) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    found = found.where(
      sql<boolean>`(public.unaccent(lower(s.name || ' ' || o.name)) like public.unaccent(${like}) or s.needs && ${named(word)}::text[])`,
    )
  }
  const rows = await found.orderBy('s.name').orderBy('s.id').limit(limit).execute()
  return findServices(
    tx,
    rows.map(({ id }) => id as ServiceId),
  )
}
