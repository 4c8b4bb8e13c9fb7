import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { signInWithPin } from '../acts/sign-in-with-pin.ts'
import { localPath } from '../domain/local-path.ts'
import { card } from '../messages/card.ts'

export const pinPage = page({
  name: 'pin-sign-in',
  title: 'Entrer avec un code secret',
  path: routes.pinSignIn,
  who: ['anyone'],
  input: z.object({ next: optionalText(500).transform(localPath) }),
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input: { next }, shell, language, form }) {
    const t = card(language)
    const same = { form, language, required: true, inputmode: 'numeric', dir: 'ltr', narrow: true } as const
    return (
      <Layout shell={shell} title={t('pinTitle')} lead={t('pinLead')}>
        <Form
          action={routes.pinSignIn}
          form={form}
          language={language}
          submit={t('enter')}
          hidden={next === null ? {} : { next }}
          secondary={
            <LinkButton href={href(routes.cardSignIn, {}, { next })} kind="quiet">
              {t('haveCode')}
            </LinkButton>
          }
        >
          <TextField name="number" label={t('number')} hint={t('numberHint')} autocomplete="username" {...same} />
          <TextField name="pin" type="password" label={t('pin')} autocomplete="current-password" {...same} />
        </Form>
        <Details summary={t('forgotten')}>
          <p>{t('forgottenBody')}</p>
        </Details>
      </Layout>
    )
  },
})

export const pinPost = post({
  path: routes.pinSignIn,
  act: signInWithPin,
  page: pinPage,
  next: ({ next }) => next ?? routes.arrive,
  refusals: { wrong: (language) => card(language)('pinWrong') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})
