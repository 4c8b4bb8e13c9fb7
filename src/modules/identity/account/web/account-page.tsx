import { isAmong } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { accountWords } from '../messages/account.ts'
import { findOwnAccount } from '../queries/find-account.ts'
import { Passkeys } from './passkeys.tsx'
import { Preferences } from './preferences.tsx'
import { Sessions } from './sessions.tsx'
import { Ways } from './ways.tsx'
import { Work } from './work.tsx'

export const accountPage = page({
  name: 'account',
  title: 'Votre compte',
  path: routes.account,
  who: ['account'],
  input: nothing,
  load: async (tx, _, { actor, now }) => (actor.signedIn ? findOwnAccount(tx, actor.accountId, now) : undefined),
  allow: (actor) => isAmong(actor, ['account']),
  reads: 'nobody',
  view({ data, shell, language, form, actor }) {
    if (!actor.signedIn) return null
    const part = { account: data, actor, language }
    return (
      <Layout shell={shell} title={accountWords(language)('title')} lead={<bdi>{data.name}</bdi>} island={['passkey']}>
        <Work {...part} />
        <Preferences {...part} form={only(form, 'language')} />
        <Ways {...part} form={only(form, 'email')} />
        <Passkeys {...part} form={only(form, 'label')} />
        <Sessions {...part} form={only(form, 'session')} />
      </Layout>
    )
  },
})

/** The page holds several forms: one that was sent back is drawn as such, the others as they are. */
function only(form: FormState, field: string): FormState {
  return field in form.values || field in form.errors ? form : blankForm
}
