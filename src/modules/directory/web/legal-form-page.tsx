import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PrintButton } from '#ui/print.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { legalFormById, placeById } from '../content/legal-forms.ts'
import { noAnswers } from '../domain/answers.ts'
import { criteria } from '../domain/legal-form.ts'
import { factWords } from '../messages/facts.ts'
import { legalFormWords } from '../messages/legal-forms.ts'
import { addressWith } from './answers-input.ts'
import { WholeFact } from './fact-lines.tsx'
import { FormDrawing } from './form-drawing.tsx'

export const legalFormPage = page({
  name: 'legal-form',
  title: 'Une forme juridique',
  path: routes.legalForm,
  who: ['anyone'],
  input: z.object({ form: text(60) }),
  load: async (_tx, { form }) => legalFormById(form),
  allow: () => true,
  reads: 'nobody',
  view({ data: form, shell, language }) {
    const t = legalFormWords(language)
    const facts = factWords(language)
    const place = placeById(form.place)
    return (
      <Layout
        shell={shell}
        title={form.name}
        lead={form.idea[language]}
        styles={['learn.css']}
        back={{ href: routes.legalForms, label: t('back') }}
        aside={
          <p>
            {form.called[language]} — {place.name[language]}
          </p>
        }
      >
        <figure class="who-decides">
          <FormDrawing of={form.drawing} />
          <figcaption>
            <strong>{t('who_decides')}</strong> {facts(form.drawing)}
          </figcaption>
        </figure>
        <section>
          <h2>{t('known')}</h2>
          <SummaryList
            items={criteria.map((criterion) => ({
              label: facts(criterion),
              value: <WholeFact fact={form.facts[criterion]} lawLanguage={place.language} language={language} />,
            }))}
            language={language}
          />
        </section>
        {form.more.length === 0 ? null : (
          <section>
            <h2>{t('moreTitle')}</h2>
            <ul class="plain-list spaced">
              {form.more.map((fact) => (
                <li>
                  <WholeFact fact={fact} lawLanguage={place.language} language={language} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Notice>
          <p>{t('advice')}</p>
        </Notice>
        <div class="actions">
          <LinkButton href={addressWith('compareLegalForms', { place: place.id, answers: noAnswers, keep: [] })}>{t('here')}</LinkButton>
        </div>
        <PrintButton language={language} />
      </Layout>
    )
  },
})
