import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, optionalText, text, z } from '#platform/fields.ts'
import { findService } from '../queries/find-service.ts'
import { addReport } from '../report-store.ts'

export const reportError = act({
  name: 'report-service-error',
  title: 'Signaler une erreur sur une fiche',
  who: ['anyone'],
  input: z.object({ service: id<'service'>(), words: text(2000), contact: optionalText(320) }),
  limit: (_, network) => [{ keys: [`card reports from ${network}`], most: 10, minutes: 60 }],
  async load(tx, { service: asked }) {
    const service = await findService(tx, asked)
    return service?.state === 'draft' ? undefined : service
  },
  allow: () => true,
  decide: (service, { words, contact }, { newId, now }) =>
    ok({
      id: newId<'error-report'>(),
      serviceId: service.id,
      toldBy: 'anyone' as const,
      criterion: null,
      words,
      contact: contact.length < 3 ? null : contact,
      reportedAt: now,
    }),
  save: (tx, report) => addReport(tx, report),
  audit: ({ id }, service) => ({ about: service.id, organisation: service.organisation.memberId, detail: { report: id } }),
})
