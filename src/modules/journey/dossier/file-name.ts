import type { Dossier } from './domain/dossier.ts'

/** The name of a file that leaves, without an ending: what it is and the day. It says nobody's name in a folder of downloads. */
export function fileName(what: string, { madeAt, timeZone }: Pick<Dossier, 'madeAt' | 'timeZone'>): string {
  return `maillon-${what}-${madeAt.toZonedDateTimeISO(timeZone).toPlainDate()}`
}
