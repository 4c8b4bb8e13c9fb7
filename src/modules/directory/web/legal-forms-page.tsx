import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { places } from '../content/legal-forms.ts'
import { legalFormWords } from '../messages/legal-forms.ts'
import { AnswerFields } from './answer-fields.tsx'
import { asked } from './answers-input.ts'
import { LawName } from './law-name.tsx'

export const legalFormsPage = page({
  name: 'legal-forms',
  title: 'Les formes juridiques',
  path: routes.legalForms,
  who: ['anyone'],
  input: asked,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input, shell, language }) {
    const t = legalFormWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} styles={['learn.css']}>
        <Notice>
          <p>
            {t('kept')} {t('advice')}
          </p>
        </Notice>
        <section>
          <h2>{t('answersTitle')}</h2>
          <p>{t('answersLead')}</p>
          <Form action={routes.compareLegalForms} method="get" form={blankForm} language={language} submit={t('compare')}>
            <AnswerFields asked={input} language={language} />
          </Form>
        </section>
        <section>
          <h2>{t('allTitle')}</h2>
          <p>{t('allLead')}</p>
          {places.map((place) => (
            <section class="all-forms">
              <h3>{place.name[language]}</h3>
              <ul>
                {place.forms.map((form) => (
                  <li>
                    <a href={href(routes.legalForm, { form: form.id })}>
                      <LawName of={form} place={place} />
                    </a>
                    <span class="hint">{form.called[language]}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      </Layout>
    )
  },
})
