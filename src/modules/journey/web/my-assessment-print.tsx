import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { indicators } from '../content/competencies.ts'
import { isThePerson } from '../domain/rights.ts'
import { assessment } from '../messages/my-assessment.ts'
import { findMyRecord } from '../queries/my-record.ts'
import { listPersonAnswers } from '../queries/person-answers.ts'
import { AnswersSheet } from './answers-sheet.tsx'
import { formatInstantDay } from './days.ts'

export const myAssessmentPrintPage = page({
  name: 'my-assessment-print',
  title: 'Toutes mes questions et mes réponses',
  path: routes.myAssessmentPrint,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, answers: await listPersonAnswers(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { record, answers, timeZone }, language, now, shell }) {
    const t = assessment(language)
    const lead = t('print-lead', { name: `\u2068${record.name}\u2069`, day: formatInstantDay(now, timeZone, language) })
    return (
      <Layout shell={shell} title={t('print-title')} lead={lead} back={{ href: routes.myAssessment, label: t('back') }}>
        <PrintButton language={language} />
        <AnswersSheet questions={indicators} answers={answers} language={language} />
      </Layout>
    )
  },
})
