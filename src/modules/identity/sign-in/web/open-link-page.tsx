import { optionalText, text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { openSignInLink } from '../acts/open-sign-in-link.ts'
import { localPath } from '../domain/local-path.ts'
import { signIn } from '../messages/sign-in.ts'

/** Drawn without looking the link up: mail scanners open it before its reader, and learn nothing. */
export const openLinkPage = page({
  name: 'open-link',
  title: 'Ouvrir le lien reçu',
  path: routes.openLink,
  who: ['anyone'],
  input: z.object({ token: text(100), next: optionalText(500).transform(localPath) }),
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view({ input, shell, language, form }) {
    const t = signIn(language)
    const again = (
      <LinkButton href={href(routes.signIn, {}, { next: input.next })} kind={form.problem === undefined ? 'quiet' : 'secondary'}>
        {t('again')}
      </LinkButton>
    )
    return (
      <Layout shell={shell} title={t('openTitle')} lead={t('openLead')}>
        <Form
          action={href(routes.openLink, { token: input.token })}
          form={form}
          language={language}
          submit={t('open')}
          hidden={input.next === null ? {} : { next: input.next }}
          secondary={again}
        />
      </Layout>
    )
  },
})

export const openLink = post({
  path: routes.openLink,
  act: openSignInLink,
  page: openLinkPage,
  next: ({ next }) => next ?? routes.arrive,
  refusals: { over: (language) => signIn(language)('linkOver') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})
