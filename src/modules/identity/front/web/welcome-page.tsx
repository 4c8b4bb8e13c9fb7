import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Path } from '#ui/path.tsx'
import { isDemo } from '../../sign-in/queries/is-demo.ts'
import { welcome } from '../messages/welcome.ts'

export const welcomePage = page({
  name: 'welcome',
  title: 'Accueil',
  path: routes.home,
  who: ['anyone'],
  input: nothing,
  load: async (tx) => ({ demo: await isDemo(tx) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, actor, shell, language }) {
    const t = welcome(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <div class="actions">
          {actor.signedIn ? <LinkButton href={routes.arrive}>{t('goOn')}</LinkButton> : <WaysIn language={language} />}
          <LinkButton href={routes.services} kind="secondary">
            {t('findHelp')}
          </LinkButton>
        </div>
        {data.demo && !actor.signedIn ? (
          <section>
            <h2>{t('demoTitle')}</h2>
            <NextStep href={routes.demo} title={t('demoGo')} body={t('demo')} />
          </section>
        ) : null}
        <section>
          <h2>{t('pathTitle')}</h2>
          <p>{t('pathBody')}</p>
          <Path language={language} current="welcome" label={t('pathTitle')} />
        </section>
        <Cards>
          <Card title={t('personTitle')}>
            <Points say={t} of={['person1', 'person2', 'person3', 'person4']} />
          </Card>
          <Card title={t('teamTitle')}>
            <Points say={t} of={['team1', 'team2', 'team3', 'team4']} />
          </Card>
          <Card title={t('neverTitle')}>
            <Points say={t} of={['never1', 'never2', 'never3', 'never4']} />
          </Card>
        </Cards>
        <p>
          {t('learn')} <a href={routes.challenges}>{t('challenges')}</a> · <a href={routes.legalForms}>{t('legalForms')}</a>
        </p>
        <p>
          <a href={routes.about}>{t('about')}</a> · <a href={routes.privacy}>{t('privacy')}</a>
        </p>
      </Layout>
    )
  },
})

function WaysIn({ language }: { language: Language }) {
  const t = welcome(language)
  return (
    <>
      <LinkButton href={routes.signIn}>{t('signIn')}</LinkButton>
      <LinkButton href={routes.cardSignIn} kind="secondary">
        {t('card')}
      </LinkButton>
    </>
  )
}

function Points<Key extends string>({ say, of }: { say: (key: Key) => string; of: Key[] }) {
  return (
    <ul>
      {of.map((key) => (
        <li>{say(key)}</li>
      ))}
    </ul>
  )
}
