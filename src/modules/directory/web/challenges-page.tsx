import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { challengeFigures, challenges } from '../content/challenges.ts'
import { challengeWords } from '../messages/challenges.ts'
import { Figures } from './challenge-parts.tsx'

export const challengesPage = page({
  name: 'challenges',
  title: 'Les six défis',
  path: routes.challenges,
  who: ['anyone'],
  input: nothing,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ shell, language }) {
    const t = challengeWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide" styles={['learn.css']}>
        <p>{t('about')}</p>
        <Cards>
          {challenges.map(({ id, title, person }) => (
            <Card title={title[language]} href={href(routes.challenge, { challenge: id })}>
              <p>{person.what[language]}</p>
            </Card>
          ))}
        </Cards>
        <section>
          <h2>{t('figures')}</h2>
          <Figures figures={challengeFigures} language={language} />
        </section>
        <NextStep href={routes.legalForms} title={t('forms')} />
      </Layout>
    )
  },
})
