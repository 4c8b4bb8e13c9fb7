import { choice, optionalChoice, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { listMeans } from '../../means/queries/list-means.ts'
import { listSketch } from '../../means/queries/list-sketch.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { keepMyPitchAnswer } from '../acts/keep-pitch-answer.ts'
import { promptById } from '../content/pitch-prompts.ts'
import { materialFor } from '../domain/material.ts'
import { nextPrompt, pitchLengths, promptIds, promptsOf } from '../domain/pitch.ts'
import { chooseLanguages, wordsBeside } from '../domain/two-languages.ts'
import { pitch } from '../messages/pitch.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { AlreadyWritten } from './already-written.tsx'
import { OtherLanguageChoice, TwoLanguageBoxes } from './two-language-boxes.tsx'

export const myPitchPromptPage = page({
  name: 'my-pitch-prompt',
  title: 'Écrire une partie de ma présentation',
  path: routes.myPitchPrompt,
  who: ['person'],
  input: z.object({
    length: choice(pitchLengths),
    prompt: choice(promptIds),
    /** The language to write in beside hers, as a link asks; a form sent back carries the one it had. */
    beside: optionalChoice([...languages, 'none']).catch(null),
    otherLanguage: optionalChoice(languages).catch(null),
  }),
  async load(tx, { length, prompt }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined || !promptsOf[length].includes(prompt)) return undefined
    const { id } = mine.record
    const written = {
      means: await listMeans(tx, id),
      sketch: await listSketch(tx, id),
      answers: await listPitchAnswers(tx, id),
    }
    return { ...mine, answers: written.answers, material: materialFor(length, prompt, written) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { record, answers, material }, input, language, second, form, shell }) {
    const t = pitch(language)
    const { length, prompt } = input
    const { question, hint, start, why } = promptById(prompt)
    const stored = answers.find((each) => each.length === length && each.prompt === prompt)
    const asked = input.beside ?? input.otherLanguage
    const chosen = chooseLanguages({ stored, latest: answers[0], page: language, second, asked })
    const next = nextPrompt(length, prompt, answers)
    const back = href(routes.myPitchOf, { length })
    return (
      <Layout
        shell={shell}
        title={question[language]}
        beside={chosen.other === null || chosen.other === language ? undefined : { language: chosen.other, text: question[chosen.other] }}
        lead={hint[language]}
        back={{ href: back, label: t(length) }}
        styles={['pitch.css']}
      >
        <Details summary={t('why')}>
          <p>{why[language]}</p>
        </Details>
        <Form
          action={href(routes.myPitchPrompt, { length, prompt })}
          form={form}
          language={language}
          submit={t('save')}
          secondary={
            <LinkButton href={next === undefined ? back : href(routes.myPitchPrompt, { length, prompt: next })} kind="quiet">
              {t('skip')}
            </LinkButton>
          }
          hidden={{ version: String(stored?.version ?? 0), language: chosen.language, otherLanguage: chosen.other ?? '' }}
        >
          <TwoLanguageBoxes
            stored={{ words: stored?.words ?? '', otherWords: wordsBeside(stored, chosen.other) }}
            chosen={chosen}
            form={form}
            language={language}
            hint={(each) => pitch(each)('start', { start: start[each] })}
            keep={`${record.id} ${length} ${prompt}`}
          />
          <AlreadyWritten material={material} language={language} />
        </Form>
        <OtherLanguageChoice
          chosen={chosen}
          language={language}
          hrefWith={(other) => href(routes.myPitchPrompt, { length, prompt }, { beside: other })}
        />
      </Layout>
    )
  },
})

export const answerPromptHere = post({
  path: routes.myPitchPrompt,
  act: keepMyPitchAnswer,
  page: myPitchPromptPage,
  next: ({ answer: { length }, next }) =>
    next === undefined ? href(routes.myPitchOf, { length }) : href(routes.myPitchPrompt, { length, prompt: next }),
  said: (_, language) => pitch(language)('kept'),
  refusals: {
    'changed-elsewhere': (language) => pitch(language)('conflict'),
    'other-language': (language) => pitch(language)('other-language'),
    'no-room': (language) => pitch(language)('no-room'),
  },
})
