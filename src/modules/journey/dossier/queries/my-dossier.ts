import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import { findMyRecord, type MyRecord } from '../../queries/my-record.ts'
import { type Dossier, languagesOf, type Purpose, type ReadPart, type Tongues } from '../domain/dossier.ts'
import { aboutMe } from '../own-parts/about-me.ts'
import type { DossierPart } from '../part.ts'
import { readParts } from './read-parts.ts'

type Asked = { parts: readonly DossierPart[]; purpose: Purpose; tongues: Tongues }

/** Her record beside all it is made of, to choose from. Undefined for whoever has no record of their own. */
export async function findMyParts(
  tx: Tx,
  moment: Pick<Moment, 'actor' | 'now'>,
  parts: readonly DossierPart[],
): Promise<(MyRecord & { parts: ReadPart[] }) | undefined> {
  const mine = await findMyRecord(tx, moment)
  return mine === undefined ? undefined : { ...mine, parts: await readParts(tx, mine.record.id, parts) }
}

/** The dossier she asked for; parts in which nothing is written stay out. Undefined for whoever has no record of their own. */
export async function findMyDossier(
  tx: Tx,
  { actor, now, language }: Pick<Moment, 'actor' | 'now' | 'language'>,
  { parts, purpose, tongues }: Asked,
): Promise<(MyRecord & { dossier: Dossier }) | undefined> {
  const mine = await findMyParts(tx, { actor, now }, parts)
  if (mine === undefined) return undefined
  const written = mine.parts.filter(({ blocks }) => blocks.length > 0)
  const name = written.some(({ id }) => id === aboutMe.id) ? mine.record.name : null
  return {
    ...mine,
    dossier: { name, purpose, languages: languagesOf(language, tongues), timeZone: mine.timeZone, madeAt: now, parts: written },
  }
}
