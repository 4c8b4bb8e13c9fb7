import { text, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { challengeById, challenges } from '../content/challenges.ts'
import { challengeWords } from '../messages/challenges.ts'
import { Figures, ToTheCounsellor, ToThePerson } from './challenge-parts.tsx'

const readers = ['person', 'counsellor'] as const
type Reader = (typeof readers)[number]

export const challengePage = page({
  name: 'challenge',
  title: 'Un défi',
  path: routes.challenge,
  who: ['anyone'],
  input: z.object({ challenge: text(20), reader: z.enum(readers).catch('person') }),
  load: async (_tx, { challenge }) => challengeById(challenge),
  allow: () => true,
  reads: 'nobody',
  view({ data: challenge, input: { reader }, shell, language }) {
    const t = challengeWords(language)
    const next = challenges[(challenges.indexOf(challenge) + 1) % challenges.length] ?? challenge
    const Said = reader === 'person' ? ToThePerson : ToTheCounsellor
    return (
      <Layout shell={shell} title={challenge.title[language]} styles={['learn.css']} back={{ href: routes.challenges, label: t('back') }}>
        <Readers challenge={challenge.id} reader={reader} language={language} />
        <Said challenge={challenge} language={language} />
        {challenge.figures.length === 0 ? null : (
          <section>
            <h2>{t('figures')}</h2>
            <Figures figures={challenge.figures} language={language} />
          </section>
        )}
        <NextStep
          href={href(routes.challenge, { challenge: next.id }, { reader: reader === 'person' ? null : reader })}
          title={next.title[language]}
          body={t('next')}
        />
      </Layout>
    )
  },
})

function Readers({ challenge, reader, language }: { challenge: string; reader: Reader; language: Language }) {
  const t = challengeWords(language)
  const to = (of: Reader) => href(routes.challenge, { challenge }, { reader: of === 'person' ? null : of })
  return (
    <nav class="readers" aria-label={t('readers')}>
      <ul>
        {readers.map((each) => (
          <li>
            <a href={to(each)} aria-current={each === reader ? 'true' : undefined}>
              {t(each === 'person' ? 'forYou' : 'forCounsellors')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
