import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, optionalChoice, z } from '#platform/fields.ts'
import { serviceFirstFields } from '../card-fields.ts'
import { findOrganisationForUpdate } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { addService } from '../service-store.ts'

export const addDraft = act({
  name: 'add-service',
  title: 'Ajouter un service',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), example: optionalChoice(['yes']), ...serviceFirstFields }),
  load: (tx, { card }) => findOrganisationForUpdate(tx, card),
  allow: mayKeep,
  decide: (card, { card: _, example, ...fields }, { newId }) =>
    ok({ id: newId<'service'>(), organisationId: card.id, fields, example: example === 'yes' }),
  save: (tx, service, moment) => addService(tx, service, moment),
  audit: ({ id }, card) => ({ about: id, organisation: card.memberId }),
})
