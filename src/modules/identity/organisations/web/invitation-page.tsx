import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { hashOf } from '#platform/tokens.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { roleName } from '../../messages/roles.ts'
import { acceptInvitation } from '../acts/accept-invitation.ts'
import { invited } from '../messages/invitation.ts'
import { shownInvitation } from '../queries/invitations.ts'

export const invitationPage = page({
  name: 'invitation',
  title: 'Une invitation reçue',
  path: routes.invitation,
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  load: async (tx, { token }) => ({ shown: await shownInvitation(tx, hashOf(token)) }),
  allow: () => true,
  reads: 'nobody',
  view({ data: { shown }, input, shell, language, form }) {
    const t = invited(language)
    // An invented token and a used one look the same.
    if (shown === undefined || shown.closed) {
      return (
        <Layout shell={shell} title={t('closedTitle')} lead={t('over')}>
          <p>{t('way')}</p>
          <LinkButton href={routes.signIn}>{t('signIn')}</LinkButton>
        </Layout>
      )
    }
    return (
      <Layout shell={shell} title={t('title')} lead={<bdi>{t('lead', { organisation: shown.organisation })}</bdi>}>
        <SummaryList
          language={language}
          items={[
            { label: t('as'), value: roleName(language)(shown.role) },
            { label: t('address'), value: <bdi dir="ltr">{shown.email}</bdi> },
          ]}
        />
        <p>{t('next')}</p>
        <Form action={href(routes.invitation, { token: input.token })} form={form} language={language} submit={t('accept')} />
        <p class="hint">{t('notYou')}</p>
      </Layout>
    )
  },
})

export const acceptInvitationPost = post({
  path: routes.invitation,
  act: acceptInvitation,
  page: invitationPage,
  next: () => routes.arrive,
  refusals: { over: (language) => invited(language)('over') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})
