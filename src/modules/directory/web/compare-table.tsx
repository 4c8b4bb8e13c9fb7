import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { criteria, type LegalForm } from '../domain/legal-form.ts'
import type { Verdict } from '../domain/possible.ts'
import { compareWords } from '../messages/compare.ts'
import { factWords } from '../messages/facts.ts'
import { questionWords } from '../messages/questions.ts'
import { FormDrawing } from './form-drawing.tsx'
import { LawName } from './law-name.tsx'
import { NoteMark, type Notes } from './notes.tsx'

export type Judged = { form: LegalForm; verdict: Verdict }
type Props = { judged: readonly Judged[]; notes: Notes; language: Language; caption: string }

// More columns than this do not fit a sheet of paper: it is then printed one criterion after the other.
const widestSheet = 5

/** Forms as columns, what is compared as rows. On a narrow screen, one criterion at a time with each form under it. */
export function CompareTable({ judged, notes, language, caption }: Props) {
  const t = factWords(language)
  return (
    <section class="compare-frame" aria-label={`${compareWords(language)('region')} — ${notes.place.name[language]}`} tabindex={0}>
      <table class={judged.length > widestSheet ? 'compare many' : 'compare'}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {judged.map((each) => (
              <th scope="col">
                <LawName of={each.form} place={notes.place} />
                <span class="called">{each.form.called[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{compareWords(language)('brief')}</th>
            {judged.map((each) => (
              <td data-label={each.form.name}>
                <InShort {...each} lawLanguage={notes.place.language} language={language} />
              </td>
            ))}
          </tr>
          {criteria.map((criterion) => (
            <tr>
              <th scope="row">{t(criterion)}</th>
              {judged.map(({ form }) => (
                <td data-label={form.name}>
                  <p>{form.facts[criterion].text[language]}</p>
                  <NoteMark fact={form.facts[criterion]} notes={notes} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function InShort({ form, verdict, lawLanguage, language }: Judged & { lawLanguage: Language; language: Language }) {
  const t = compareWords(language)
  return (
    <>
      <FormDrawing of={form.drawing} />
      <p>{form.idea[language]}</p>
      {verdict.kind === 'unsettled' ? <Unsettled {...verdict} language={language} /> : null}
      <a class="quiet-link" href={href(routes.legalForm, { form: form.id })}>
        {t('read')}
        <span class="unseen" lang={lawLanguage} dir="ltr">
          {` ${form.name}`}
        </span>
      </a>
    </>
  )
}

function Unsettled({ asks, doubts, language }: Extract<Verdict, { kind: 'unsettled' }> & { language: Language }) {
  const t = compareWords(language)
  return (
    <div class="unsettled">
      {asks.length === 0 ? null : (
        <>
          <p>{t('depends')}</p>
          <ul>
            {asks.map((question) => (
              <li>{questionWords(language)(question)}</li>
            ))}
          </ul>
        </>
      )}
      {doubts.length === 0 ? null : <p>{t('doubt')}</p>}
    </div>
  )
}
