import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { formatInstantDay } from '../../web/days.ts'
import { canBeBegun, exploring, type InstrumentId, preparing } from '../domain/instruments.ts'
import { instrumentWords } from '../messages/instruments.ts'
import { findLastChanges } from '../queries/last-changes.ts'

const addresses: Record<InstrumentId, string> = {
  answers: routes.myAssessment,
  means: routes.myMeans,
  sketch: routes.mySketch,
  budget: routes.myBudget,
  loss: routes.myLoss,
  challenges: routes.challenges,
  'legal-forms': routes.legalForms,
  decision: routes.myDecision,
  plan: routes.myPlan,
  network: routes.myNetwork,
  'field-notes': routes.myFieldNotes,
  pitch: routes.myPitch,
  messages: routes.myMessages,
  evidence: routes.myEvidence,
  process: routes.myProcess,
  'check-points': routes.myCheckPoints,
  dossier: routes.myDossier,
}

/** Every instrument of hers in one place, by the moment when it most often serves; begun or not, in words. */
export const myInstrumentsPage = page({
  name: 'my-instruments',
  title: 'Mes outils',
  path: routes.myInstruments,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, changes: await findLastChanges(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { changes, timeZone }, language, shell }) {
    const t = instrumentWords(language)
    const days = new Map([...changes].map(([part, at]) => [part as InstrumentId, formatInstantDay(at, timeZone, language)]))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.me, label: t('home') }} styles={['kit.css']}>
        <section aria-labelledby="exploring">
          <h2 id="exploring">{t('exploring')}</h2>
          <Instruments ids={exploring} days={days} language={language} />
        </section>
        <section aria-labelledby="preparing">
          <h2 id="preparing">{t('preparing')}</h2>
          <Instruments ids={preparing} days={days} language={language} />
        </section>
      </Layout>
    )
  },
})

type InstrumentsProps = { ids: readonly InstrumentId[]; days: ReadonlyMap<InstrumentId, string>; language: Language }

function Instruments({ ids, days, language }: InstrumentsProps) {
  const t = instrumentWords(language)
  const standing = (id: InstrumentId) => {
    const day = days.get(id)
    return day === undefined ? t('not-begun') : t('begun', { day })
  }
  return (
    <TaskList
      items={ids.map((id) => ({
        href: addresses[id],
        title: t(id),
        hint: (
          <>
            {t(`${id}-for`)}
            {canBeBegun(id) ? <span class="standing">{standing(id)}</span> : null}
          </>
        ),
      }))}
    />
  )
}
