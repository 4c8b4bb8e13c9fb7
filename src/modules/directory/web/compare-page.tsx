import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PrintButton } from '#ui/print.tsx'
import { placeById, places } from '../content/legal-forms.ts'
import { questions } from '../domain/answers.ts'
import { compareWords } from '../messages/compare.ts'
import { legalFormWords } from '../messages/legal-forms.ts'
import { questionWords } from '../messages/questions.ts'
import { answerSaid } from './answer-words.ts'
import { type Asked, addressWith, asked } from './answers-input.ts'
import { PlaceComparison } from './place-comparison.tsx'

export const comparePage = page({
  name: 'compare-legal-forms',
  title: 'Comparer les formes juridiques',
  path: routes.compareLegalForms,
  who: ['anyone'],
  input: asked,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input, shell, language }) {
    const t = compareWords(language)
    const shown = input.place === null ? places : [placeById(input.place)]
    const title = input.place === null ? t('title') : t('titleOf', { place: placeById(input.place).name[language] })
    return (
      <Layout
        shell={shell}
        title={title}
        lead={t('lead')}
        width="wide"
        styles={['learn.css']}
        back={{ href: routes.legalForms, label: legalFormWords(language)('back') }}
      >
        <AnswersGiven asked={input} language={language} />
        {shown.map((place) => (
          <PlaceComparison place={place} asked={input} language={language} alone={shown.length === 1} />
        ))}
        <PrintButton language={language} />
      </Layout>
    )
  },
})

function AnswersGiven({ asked: input, language }: { asked: Asked; language: Language }) {
  const t = compareWords(language)
  const given = questions.flatMap((question) => {
    const said = answerSaid(question, input.answers, language)
    return said === undefined ? [] : [{ question, said }]
  })
  return (
    <section class="answers-given">
      <h2>{t('answers')}</h2>
      {given.length === 0 ? (
        <p>{t('noAnswers')}</p>
      ) : (
        <dl>
          {given.map(({ question, said }) => (
            <div>
              <dt>{questionWords(language)(question)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="actions">
        <LinkButton href={addressWith('legalForms', { ...input, keep: [] })} kind="secondary">
          {t('change')}
        </LinkButton>
      </div>
      <Notice>
        <p>
          {legalFormWords(language)('kept')} {legalFormWords(language)('advice')}
        </p>
      </Notice>
    </section>
  )
}
