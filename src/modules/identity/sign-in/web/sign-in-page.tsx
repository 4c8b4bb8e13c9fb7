import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { sendSignInLink } from '../acts/send-sign-in-link.ts'
import { localPath } from '../domain/local-path.ts'
import { signIn } from '../messages/sign-in.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'

export const signInPage = page({
  name: 'sign-in',
  title: 'Entrer',
  path: routes.signIn,
  who: ['anyone'],
  input: z.object({ next: optionalText(500).transform(localPath) }),
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input, shell, language, form }) {
    const t = signIn(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} island={['passkey']}>
        <Card title={t('byMail')}>
          <Form
            action={routes.sendLink}
            form={form}
            language={language}
            submit={t('send')}
            hidden={input.next === null ? {} : { next: input.next }}
          >
            <TextField
              name="email"
              type="email"
              label={t('email')}
              hint={t('emailHint')}
              autocomplete="email"
              inputmode="email"
              required
              form={form}
              language={language}
            />
          </Form>
        </Card>
        <Card title={t('byCard')}>
          <p>{t('cardBody')}</p>
          <div class="actions">
            <LinkButton href={href(routes.cardSignIn, {}, { next: input.next })} kind="secondary">
              {t('card')}
            </LinkButton>
            <LinkButton href={href(routes.pinSignIn, {}, { next: input.next })} kind="secondary">
              {t('pin')}
            </LinkButton>
          </div>
        </Card>
        <PasskeySignIn language={language} next={input.next} />
        <h2>{t('noneTitle')}</h2>
        <p>
          {t('none')} <a href={routes.help}>{t('help')}</a>
        </p>
      </Layout>
    )
  },
})

export const sendLink = post({ path: routes.sendLink, act: sendSignInLink, page: signInPage, next: () => routes.linkSent, refusals: {} })
