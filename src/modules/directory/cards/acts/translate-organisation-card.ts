import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, language, optionalText, version, z } from '#platform/fields.ts'
import { findOrganisationForUpdate, saveTranslations } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { translated } from '../domain/translated.ts'

export const translateCard = act({
  name: 'translate-organisation-card',
  title: 'Traduire la fiche d’un organisme',
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), language, version, name: optionalText(300), description: optionalText(5000) }),
  load: (tx, { card }) => findOrganisationForUpdate(tx, card),
  allow: mayKeep,
  decide: (card, { version: seen, language: into, name, description }) =>
    seen === card.version
      ? ok({ card, translations: translated(card.translations, into, { name, description }) })
      : refused('changed-elsewhere'),
  save: (tx, { card, translations }, { now }) => saveTranslations(tx, 'directory.organisation', card.id, translations, card.version, now),
  audit: (_, { id, memberId }) => ({ about: id, organisation: memberId }),
})
