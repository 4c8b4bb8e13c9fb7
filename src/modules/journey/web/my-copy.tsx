import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { PrintButton } from '#ui/print.tsx'
import { indicators } from '../content/competencies.ts'
import { isThePerson } from '../domain/rights.ts'
import { copy } from '../messages/my-copy.ts'
import { findMyCopy } from '../queries/my-copy.ts'
import { AnswersSheet } from './answers-sheet.tsx'
import { Both } from './both.tsx'
import { formatInstantDay } from './days.ts'
import { CopiedInstruments } from './my-copy-instruments.tsx'
import { CopiedDecisions, CopiedPlan, CopiedSharing } from './my-copy-mine.tsx'
import { CopiedFromOthers } from './my-copy-others.tsx'

export const myCopyPage = page({
  name: 'my-copy',
  title: 'Ma copie de tout',
  path: routes.myCopy,
  who: ['person'],
  input: nothing,
  load: (tx, _, moment) => findMyCopy(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data, language, now, shell }) {
    const t = copy(language)
    const { record, answers, timeZone } = data
    const sheet = { copy: data, language }
    const said = indicators.filter(({ id }) => answers.has(id))
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead', { day: formatInstantDay(now, timeZone, language) })}
        back={{ href: routes.me, label: t('home') }}
      >
        <div class="actions">
          <PrintButton language={language} />
          <LinkButton href={routes.myCopyPdf} kind="secondary" download>
            {t('as-pdf')}
          </LinkButton>
          <LinkButton href={routes.myCopyJson} kind="secondary" download>
            {t('download')}
          </LinkButton>
          <LinkButton href={routes.myDossier} kind="quiet">
            {t('choose')}
          </LinkButton>
        </div>
        <section aria-labelledby="me">
          <h2 id="me">
            <Both language={language} say={(each) => copy(each)('me')} />
          </h2>
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
          <p class="hint">
            <Both language={language} say={(each) => copy(each)('host')} />
          </p>
          <p>
            <bdi>{record.hostName}</bdi>
          </p>
        </section>
        <CopiedDecisions {...sheet} />
        <CopiedPlan {...sheet} />
        <section aria-labelledby="answers">
          <h2 id="answers">
            <Both language={language} say={(each) => copy(each)('answers')} />
          </h2>
          {said.length === 0 ? <p>{t('nothing')}</p> : null}
        </section>
        <AnswersSheet questions={said} answers={answers} language={language} />
        <CopiedInstruments {...sheet} />
        <CopiedFromOthers {...sheet} />
        <CopiedSharing {...sheet} />
      </Layout>
    )
  },
})
