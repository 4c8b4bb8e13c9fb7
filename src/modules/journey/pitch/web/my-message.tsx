import { id, optionalChoice, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Confirm, Details } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { removeMyMessage } from '../acts/remove-message.ts'
import { rewriteMyMessage } from '../acts/rewrite-message.ts'
import { modelOf } from '../content/message-models.ts'
import { chooseLanguages, saidIn, wordsBeside } from '../domain/two-languages.ts'
import { pitch } from '../messages/pitch.ts'
import { shortMessages } from '../messages/short-messages.ts'
import { listMessages } from '../queries/messages.ts'
import { MessageFields } from './message-fields.tsx'
import { SendMessage } from './send-message.tsx'
import { OtherLanguageChoice } from './two-language-boxes.tsx'

export const myMessagePage = page({
  name: 'my-message',
  title: 'Un de mes messages courts',
  path: routes.myMessage,
  who: ['person'],
  input: z.object({
    message: id<'message'>(),
    beside: optionalChoice([...languages, 'none']).catch(null),
    otherLanguage: optionalChoice(languages).catch(null),
  }),
  async load(tx, { message: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const message = (await listMessages(tx, mine.record.id)).find((each) => each.id === wanted)
    return message === undefined ? undefined : { ...mine, message }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { message }, input, language, second, form, shell }) {
    const t = shortMessages(language)
    const chosen = chooseLanguages({ stored: message, page: language, second, asked: input.beside ?? input.otherLanguage })
    const parts = { message: message.id }
    const changing = 'words' in form.values || 'otherWords' in form.values
    return (
      <Layout
        shell={shell}
        title={modelOf(message.kind).label[language]}
        back={{ href: routes.myMessages, label: t('back') }}
        lead={message.forWhom === '' ? undefined : <ForWhom whom={message.forWhom} says={t('for', { whom: '' })} />}
        styles={['pitch.css']}
      >
        <section aria-labelledby="send" class="flow">
          <h2 id="send">{t('send')}</h2>
          <p>{t('send-hint')}</p>
          {saidIn(message).map((said) => (
            <SendMessage kind={message.kind} said={said} language={language} />
          ))}
        </section>
        <Details summary={t('change')} open={changing || input.beside !== null}>
          <Form
            action={href(routes.myMessage, parts)}
            form={changing ? form : blankForm}
            language={language}
            submit={t('save')}
            hidden={{ version: String(message.version), language: chosen.language, otherLanguage: chosen.other ?? '' }}
          >
            <MessageFields
              stored={{ ...message, otherWords: wordsBeside(message, chosen.other) }}
              chosen={chosen}
              form={changing ? form : blankForm}
              language={language}
              keep={`message ${message.id}`}
            />
          </Form>
          <OtherLanguageChoice chosen={chosen} language={language} hrefWith={(beside) => href(routes.myMessage, parts, { beside })} />
        </Details>
        <Confirm summary={t('remove')} open={!changing && form.problem !== undefined}>
          <Form
            action={href(routes.removeMessage, parts)}
            form={changing ? blankForm : form}
            language={language}
            submit={t('remove-yes')}
            kind="warning"
            hidden={{ version: String(message.version) }}
          >
            <p>{t('remove-sure')}</p>
          </Form>
        </Confirm>
      </Layout>
    )
  },
})

/** “Pour”, then the name, which keeps its own direction. */
export function ForWhom({ whom, says }: { whom: string; says: string }) {
  return (
    <>
      {says}
      <bdi>{whom}</bdi>
    </>
  )
}

export const rewriteMessageHere = post({
  path: routes.myMessage,
  act: rewriteMyMessage,
  page: myMessagePage,
  next: ({ message }) => href(routes.myMessage, { message: message.id }),
  said: (_, language) => shortMessages(language)('changed'),
  refusals: {
    'changed-elsewhere': (language) => shortMessages(language)('conflict'),
    'other-language': (language) => pitch(language)('other-language'),
    'nothing-said': (language) => shortMessages(language)('nothing-said'),
  },
})

export const removeMessageHere = post({
  path: routes.removeMessage,
  act: removeMyMessage,
  page: myMessagePage,
  next: () => routes.myMessages,
  said: (_, language) => shortMessages(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
