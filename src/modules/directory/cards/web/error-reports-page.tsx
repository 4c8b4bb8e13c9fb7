import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { RadioGroup, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { answerErrorReport } from '../acts/answer-error-report.ts'
import type { ErrorReport } from '../domain/report.ts'
import { keepers } from '../domain/rights.ts'
import { criterionName } from '../messages/criterion-names.ts'
import { keepWords } from '../messages/keep.ts'
import { reportWords } from '../messages/report.ts'
import { listOpenReports } from '../queries/list-reports.ts'

export const errorReportsPage = page({
  name: 'error-reports',
  title: 'Erreurs signalées sur nos fiches',
  path: routes.errorReports,
  who: keepers,
  input: nothing,
  load: (tx, _, { actor }) => listOpenReports(tx, actor),
  allow: (actor) => holds(actor, ...keepers),
  reads: 'nobody',
  view({ data: reports, language, form, shell }) {
    const t = reportWords(language)
    return (
      <Layout
        shell={shell}
        title={t('list-title')}
        lead={t('list-lead')}
        back={{ href: routes.keepCards, label: keepWords(language)('back') }}
      >
        {reports.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.keepCards, label: keepWords(language)('back') }} />
        ) : (
          reports.map((report) => (
            // Several forms share the page: what was sent back belongs to the report it was about.
            <Report report={report} form={form.values['report'] === report.id ? form : blankForm} language={language} />
          ))
        )}
      </Layout>
    )
  },
})

function Report({ report, form, language }: { report: ErrorReport; form: FormState; language: Language }) {
  const t = reportWords(language)
  const given = { form, language }
  const day = formatDay(report.reportedAt.toZonedDateTimeISO('UTC').toPlainDate(), language)
  return (
    <Card
      title={<bdi>{report.serviceName}</bdi>}
      eyebrow={`${t(report.toldBy === 'referral' ? 'by-referral' : 'by-anyone')} · ${day}`}
      footer={
        <p class="plain-links">
          <a href={href(routes.keepService, { service: report.serviceId })}>{t('change-card')}</a>
        </p>
      }
    >
      <p dir="auto">{report.words}</p>
      {report.criterion === null ? null : <p>{t('criterion', { criterion: criterionName(report.criterion, language) })}</p>}
      {report.contact === null ? null : <p>{t('reach', { contact: report.contact })}</p>}
      <Form
        action={href(routes.answerReport, { report: report.id })}
        form={form}
        language={language}
        submit={t('keep-answer')}
        kind="secondary"
        hidden={{ version: String(report.version) }}
        label={`${report.serviceName} · ${report.words.slice(0, 60)}`}
      >
        <RadioGroup
          {...given}
          id={`state-${report.id}`}
          name="state"
          legend={t('answer-legend')}
          options={(['done', 'not'] as const).map((value) => ({ value, label: t(value) }))}
          required
        />
        <TextArea {...given} id={`answer-${report.id}`} name="answer" label={t('answer')} rows={2} />
      </Form>
    </Card>
  )
}

export const answerHere = post({
  path: routes.answerReport,
  act: answerErrorReport,
  page: errorReportsPage,
  next: () => routes.errorReports,
  said: (_, language) => reportWords(language)('answered'),
  refusals: { 'answered-already': (language: Language) => reportWords(language)('answered-already') },
})
