import type { PersonId } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import type { FieldGroup } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Block } from './domain/document.ts'

/**
 * One part of a record that can leave it: what the portable dossier prints, what the counsellor's folder shows, what the list of
 * instruments calls "begun". `read` answers no block at all while nothing has been written. The walls decide what it may see; to
 * the person they show everything, so `beside` holds the ids of the parts that are read together: no other is quoted.
 */
export type DossierPart = {
  id: string
  /** The consent under which others read it. */
  group: FieldGroup
  title: Words
  read: (tx: Tx, personId: PersonId, beside: ReadonlySet<string>) => Promise<Block[]>
}
