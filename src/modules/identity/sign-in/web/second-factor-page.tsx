import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { giveSecondFactor } from '../acts/give-second-factor.ts'
import { localPath } from '../domain/local-path.ts'
import { secondFactorWords } from '../messages/second-factor.ts'
import { findFactors } from '../queries/find-factors.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'

export const secondFactorPage = page({
  name: 'second-factor',
  title: 'Deuxième vérification',
  path: routes.secondFactor,
  who: ['account'],
  input: z.object({ next: optionalText(500).transform(localPath) }),
  load: async (tx, _, { actor }) =>
    actor.signedIn ? { account: actor.accountId, ...(await findFactors(tx, actor.accountId)) } : undefined,
  allow: (actor) => actor.signedIn && actor.staff,
  reads: 'nobody',
  view({ data, input, actor, shell, language, form }) {
    const go = (location: string) => new Response(null, { status: 303, headers: { location } })
    if (actor.signedIn && actor.secondFactor) return go(input.next ?? routes.arrive)
    if (!data.totp && data.passkeys === 0) return go(href(routes.enrolSecondFactor, {}, { next: input.next }))
    const t = secondFactorWords(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} island={['passkey']}>
        {data.totp ? (
          <Form
            action={routes.secondFactor}
            form={form}
            language={language}
            submit={t('continue')}
            hidden={{ account: data.account, ...(input.next === null ? {} : { next: input.next }) }}
          >
            <TextField
              name="code"
              label={t('code')}
              hint={t('codeHint')}
              inputmode="numeric"
              autocomplete="one-time-code"
              dir="ltr"
              narrow
              required
              form={form}
              language={language}
            />
          </Form>
        ) : null}
        {data.passkeys > 0 ? <PasskeySignIn language={language} next={input.next} /> : null}
        <Details summary={t('lost')}>
          <p>{t('lostBody')}</p>
        </Details>
      </Layout>
    )
  },
})

export const secondFactorPost = post({
  path: routes.secondFactor,
  act: giveSecondFactor,
  page: secondFactorPage,
  next: ({ next }) => next ?? routes.arrive,
  refusals: { wrong: (language) => secondFactorWords(language)('wrong') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})
