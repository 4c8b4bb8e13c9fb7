import { nothing } from '#platform/fields.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Layout } from '#ui/layout.tsx'
import { ButtonForm } from '../../button-form.tsx'
import { roleDuty, roleName } from '../../messages/roles.ts'
import { becomePersona } from '../acts/become-persona.ts'
import { demo } from '../messages/demo.ts'
import { demoPersonas, type Persona } from '../queries/demo.ts'

export const demoPage = page({
  name: 'demo',
  title: 'Démonstration',
  path: routes.demo,
  who: ['anyone'],
  demo: true,
  input: nothing,
  load: async (tx) => ({ personas: await demoPersonas(tx) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, shell, language, form }) {
    const t = demo(language)
    const people = data.personas.filter(({ works }) => works.length === 0)
    const staff = data.personas.filter(({ works }) => works.length > 0)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        <ErrorSummary form={form} language={language} />
        {data.personas.length === 0 ? <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState> : null}
        <Group title={t('people')} personas={people} language={language} />
        <Group title={t('staff')} personas={staff} language={language} />
        <p>
          <a class="button quiet" href={routes.demoMail}>
            {t('mail')}
          </a>
        </p>
      </Layout>
    )
  },
})

export const become = post({
  path: routes.become,
  act: becomePersona,
  page: demoPage,
  next: () => routes.arrive,
  said: ({ name }, language) => demo(language)('said', { name }),
  refusals: {},
  cookies: ({ token }) => [{ name: 'session', value: token }],
})

function Group({ title, personas, language }: { title: string; personas: Persona[]; language: Language }) {
  if (personas.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <Cards>
        {personas.map((persona) => (
          <PersonaCard persona={persona} language={language} />
        ))}
      </Cards>
    </section>
  )
}

function PersonaCard({ persona, language }: { persona: Persona; language: Language }) {
  const t = demo(language)
  const roles = persona.works.map(({ role, organisation }) => (
    <>
      {roleName(language)(role)} · <bdi>{organisation}</bdi>
    </>
  ))
  return (
    <Card level={3} title={<bdi>{persona.name}</bdi>}>
      <ul>
        {roles.length === 0 ? <li>{t('accompanied')}</li> : roles.map((role) => <li>{role}</li>)}
        <li>
          <span lang={persona.language}>{languageFacts[persona.language].name}</span>
        </li>
      </ul>
      <p>{persona.tells === null ? duties(persona, language) : persona.tells[language]}</p>
      <ButtonForm action={routes.become} hidden={{ account: persona.accountId }} of={persona.name}>
        {t('become')}
      </ButtonForm>
    </Card>
  )
}

function duties({ works }: Persona, language: Language): string {
  const say = roleDuty(language)
  return works.length === 0 ? say('person') : works.map(({ role }) => say(role)).join(' ')
}
