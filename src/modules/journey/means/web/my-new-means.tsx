import { optionalChoice, optionalText, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { addToMeans } from '../acts/add-means.ts'
import { type DoorWords, type Idea, wordsOf } from '../content/doors.ts'
import { doors } from '../domain/means.ts'
import { means } from '../messages/means.ts'
import { DoorField, MeansFields } from './my-means-fields.tsx'

export const newMeansPage = page({
  name: 'my-new-means',
  title: 'Ajouter un de mes moyens',
  path: routes.addMeans,
  who: ['person'],
  input: z.object({ door: optionalChoice(doors).catch(null), idea: optionalText(40).catch('') }),
  load: (tx, _, moment) => findMyRecord(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ input, language, second, form, shell }) {
    const t = means(language)
    const door = input.door === null ? undefined : wordsOf(input.door)
    const idea = door?.ideas.find(({ id }) => id === input.idea)
    const question = idea?.ask ?? door?.question
    const title = question?.[language] ?? t('start')
    const example = idea ?? door?.ideas[0]
    return (
      <Layout
        shell={shell}
        title={title}
        beside={second === undefined || question === undefined ? undefined : { language: second, text: question[second] }}
        back={{ href: routes.myMeans, label: t('title') }}
      >
        <div class="actions">
          <ReadAloud text={title} language={language} />
        </div>
        {door === undefined ? null : (
          <Details summary={t('why')}>
            <p>{door.why[language]}</p>
          </Details>
        )}
        <Form
          action={routes.addMeans}
          form={form}
          language={language}
          submit={t('save')}
          hidden={door === undefined ? undefined : { door: door.id, idea: idea?.id ?? '' }}
        >
          {door === undefined ? <DoorField form={form} language={language} /> : null}
          <MeansFields
            form={form}
            language={language}
            hint={example === undefined ? t('words-hint') : t('example', { example: example.example[language] })}
          />
        </Form>
        {door?.id === 'whom-i-know' ? (
          <p class="hint">
            {t('light')} <a href={routes.myNetwork}>{t('network')}</a>
          </p>
        ) : null}
        {door === undefined ? null : <Ideas door={door} asked={idea} language={language} />}
      </Layout>
    )
  },
})

/** Other questions behind the same door; each opens this page again, with its own example. */
function Ideas({ door, asked, language }: { door: DoorWords; asked: Idea | undefined; language: Language }) {
  const t = means(language)
  return (
    <section aria-labelledby="ideas">
      <h2 id="ideas">{t('ideas')}</h2>
      <p class="hint">{t('ideas-hint')}</p>
      <TaskList
        items={door.ideas
          .filter(({ id }) => id !== asked?.id)
          .map(({ id, ask }) => ({ href: href(routes.addMeans, {}, { door: door.id, idea: id }), title: ask[language] }))}
      />
    </section>
  )
}

export const addMeansHere = post({
  path: routes.addMeans,
  act: addToMeans,
  page: newMeansPage,
  next: () => routes.myMeans,
  said: (_, language) => means(language)('added'),
  refusals: {},
})
