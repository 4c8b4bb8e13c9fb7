import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { openSheet } from '../acts/open-sheet.ts'
import { sendSheetCode } from '../acts/send-sheet-code.ts'
import { veiled } from '../domain/answer-link.ts'
import { afterAnswer } from '../messages/after-answer.ts'
import { answerWords } from '../messages/answer.ts'
import { seeByLink } from '../queries/answer-sight.ts'
import { readSheetByLink } from '../queries/find-by-link.ts'
import { LinkOver } from './link-over.tsx'
import { SheetContentSeen } from './sheet.tsx'

/** What she agreed to let go, once the code mailed to the original address was given in this browser. */
export const answerSheetPage = page({
  name: 'answer-sheet',
  title: 'La fiche d’une demande, sans compte',
  path: routes.openSheet,
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  async load(tx, { token }, moment) {
    const { sight } = await seeByLink(tx, token, moment)
    return { sight, sheet: sight === undefined ? undefined : await readSheetByLink(tx, sight.found, moment) }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { sight, sheet }, input: { token }, shell, language, form }) {
    if (sight === undefined) return <LinkOver token={token} shell={shell} language={language} form={form} />
    const [t, a] = [afterAnswer(language), answerWords(language)]
    const back = { href: href(routes.answer, { token }), label: a('back') }
    if (sheet !== undefined) {
      return (
        <Layout shell={shell} title={t('sheetTitle')} back={back}>
          <Notice kind="private">
            <p>{t('sheetOpen')}</p>
          </Notice>
          <h2>
            <bdi>{sight.found.referral.serviceName}</bdi>
          </h2>
          <SheetContentSeen content={sheet.content} language={language} timeZone={sight.found.timeZone} />
        </Layout>
      )
    }
    const address = `\u2068${veiled(sight.found.link.sentTo)}\u2069`
    return (
      <Layout shell={shell} title={t('sheetTitle')} lead={t('sheetLocked', { address })} back={back}>
        <Form
          action={href(routes.sendSheetCode, { token })}
          form={{ values: {}, errors: {} }}
          language={language}
          submit={t('sendCode')}
          kind="secondary"
        >
          <p class="hint">{t('sheetWhy')}</p>
        </Form>
        <Form action={href(routes.openSheet, { token })} form={form} language={language} submit={t('open')}>
          <TextField
            name="code"
            label={t('code')}
            form={form}
            language={language}
            narrow
            required
            inputmode="numeric"
            autocomplete="one-time-code"
            dir="ltr"
          />
        </Form>
      </Layout>
    )
  },
})

const over = (language: Parameters<typeof answerWords>[0]) => answerWords(language)('overTitle')

export const sendCodePost = post({
  path: routes.sendSheetCode,
  act: sendSheetCode,
  page: answerSheetPage,
  next: ({ token }) => href(routes.openSheet, { token }),
  said: (_, language) => afterAnswer(language)('codeSent'),
  refusals: { over },
})

export const openSheetPost = post({
  path: routes.openSheet,
  act: openSheet,
  page: answerSheetPage,
  next: ({ token }) => href(routes.openSheet, { token }),
  refusals: { over, 'wrong-code': (language) => afterAnswer(language)('wrongCode') },
  cookies: ({ pass }) => [{ name: 'answer', value: pass }],
})
