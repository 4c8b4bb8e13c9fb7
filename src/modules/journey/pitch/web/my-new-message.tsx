import { optionalChoice, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { writeMyMessage } from '../acts/write-message.ts'
import { modelOf, modelText } from '../content/message-models.ts'
import { messageKinds } from '../domain/message.ts'
import { chooseLanguages } from '../domain/two-languages.ts'
import { shortMessages } from '../messages/short-messages.ts'
import { listMessages } from '../queries/messages.ts'
import { MessageFields } from './message-fields.tsx'
import { MessageModelCard } from './message-model-card.tsx'
import { OtherLanguageChoice } from './two-language-boxes.tsx'

export const newMessagePage = page({
  name: 'my-new-message',
  title: 'Écrire un message court',
  path: routes.addMessage,
  who: ['person'],
  input: z.object({
    kind: optionalChoice(messageKinds).catch(null),
    beside: optionalChoice([...languages, 'none']).catch(null),
    otherLanguage: optionalChoice(languages).catch(null),
    model: optionalChoice(['yes']).catch(null),
  }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, latest: (await listMessages(tx, mine.record.id))[0] }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { record, latest }, input, language, second, form, shell }) {
    const t = shortMessages(language)
    const kind = input.kind ?? 'free'
    const model = modelOf(kind)
    const chosen = chooseLanguages({ latest, page: language, second, asked: input.beside ?? input.otherLanguage })
    const { other } = chosen
    const stored = {
      forWhom: '',
      words: input.model === null ? '' : modelText(model, chosen.language),
      otherWords: input.model === null || other === null ? '' : modelText(model, other),
    }
    return (
      <Layout
        shell={shell}
        title={model.label[language]}
        beside={other === null || other === language ? undefined : { language: other, text: model.label[other] }}
        lead={model.when[language]}
        back={{ href: routes.myMessages, label: t('back') }}
        styles={['pitch.css']}
      >
        <MessageModelCard
          model={model}
          chosen={chosen}
          language={language}
          useHref={href(routes.addMessage, {}, { kind, beside: input.beside, model: input.model === null ? 'yes' : null })}
          used={input.model !== null}
        />
        <Form
          action={routes.addMessage}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ kind, language: chosen.language, otherLanguage: other ?? '' }}
        >
          <MessageFields
            stored={stored}
            chosen={chosen}
            form={form}
            language={language}
            keep={`${record.id} message ${kind} ${input.model ?? ''}`}
          />
        </Form>
        <OtherLanguageChoice
          chosen={chosen}
          language={language}
          hrefWith={(beside) => href(routes.addMessage, {}, { kind, beside, model: input.model })}
        />
      </Layout>
    )
  },
})

export const writeMessageHere = post({
  path: routes.addMessage,
  act: writeMyMessage,
  page: newMessagePage,
  next: ({ message }) => href(routes.myMessage, { message: message.id }),
  said: (_, language) => shortMessages(language)('kept'),
  refusals: { 'nothing-said': (language) => shortMessages(language)('nothing-said') },
})
