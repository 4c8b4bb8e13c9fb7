import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, language, optionalText, version, z } from '#platform/fields.ts'
import { findServiceForUpdate, saveTranslations } from '../card-store.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { translated } from '../domain/translated.ts'

export const translateService = act({
  name: 'translate-service',
  title: 'Traduire la fiche d’un service',
  who: keepers,
  input: z.object({
    service: id<'service'>(),
    language,
    version,
    name: optionalText(300),
    description: optionalText(5000),
    conditions: optionalText(5000),
    audience_words: optionalText(3000),
    cost_words: optionalText(1000),
    opening_words: optionalText(3000),
    asked_words: optionalText(3000),
  }),
  load: (tx, { service }) => findServiceForUpdate(tx, service),
  allow: (actor, { organisation }) => mayKeep(actor, organisation),
  decide: (service, { version: seen, language: into, service: _, ...words }) =>
    seen === service.version ? ok({ service, translations: translated(service.translations, into, words) }) : refused('changed-elsewhere'),
  save: (tx, { service, translations }, { now }) =>
    saveTranslations(tx, 'directory.service', service.id, translations, service.version, now),
  audit: (_, { id, organisation }) => ({ about: id, organisation: organisation.memberId }),
})
