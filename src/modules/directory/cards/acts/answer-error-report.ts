import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, id, optionalText, version, z } from '#platform/fields.ts'
import { keepers, mayKeep, verifierOf } from '../domain/rights.ts'
import { findService } from '../queries/find-service.ts'
import { answerReport, findReportForUpdate } from '../report-store.ts'

export const answerErrorReport = act({
  name: 'answer-error-report',
  title: 'Répondre à une erreur signalée',
  who: keepers,
  input: z.object({ report: id<'error-report'>(), version, state: choice(['done', 'not']), answer: optionalText(2000) }),
  async load(tx, { report: asked }) {
    const report = await findReportForUpdate(tx, asked)
    const service = report === undefined ? undefined : await findService(tx, report.serviceId)
    return report === undefined || service === undefined ? undefined : { report, service }
  },
  allow: (actor, { service }) => mayKeep(actor, service.organisation),
  decide({ report, service }, { version: seen, state, answer }, { actor, now }) {
    if (seen !== report.version || report.state !== 'open') return refused('answered-already')
    return ok({ id: report.id, state, answer, by: verifierOf(actor, service.organisation), at: now, version: report.version })
  },
  save: (tx, answer) => answerReport(tx, answer),
  audit: ({ id, state }, { service }) => ({
    about: service.id,
    organisation: service.organisation.memberId,
    detail: { report: id, state },
  }),
})
