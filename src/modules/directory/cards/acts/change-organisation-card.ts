import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { organisationFields } from '../card-fields.ts'
import { findOrganisationForUpdate, saveOrganisationCard } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'

export const changeCard = act({
  name: 'change-organisation-card',
  title: 'Modifier la fiche d’un organisme',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), version, ...organisationFields }),
  load: (tx, { card }) => findOrganisationForUpdate(tx, card),
  allow: mayKeep,
  decide: (card, { version: seen, card: _, ...fields }) => (seen === card.version ? ok({ card, fields }) : refused('changed-elsewhere')),
  save: (tx, { card, fields }, { now }) => saveOrganisationCard(tx, card.id, fields, card.version, now),
  audit: (_, { id, memberId }) => ({ about: id, organisation: memberId }),
})
