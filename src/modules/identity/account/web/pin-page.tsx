import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { inGroups } from '../../sign-in/domain/card.ts'
import { localPath } from '../../sign-in/domain/local-path.ts'
import { choosePin } from '../acts/choose-pin.ts'
import { accountWords } from '../messages/account.ts'
import { pinWords } from '../messages/pin.ts'
import { findOwnAccount } from '../queries/find-account.ts'

export const choosePinPage = page({
  name: 'choose-pin',
  title: 'Choisir un code secret',
  path: routes.accountPin,
  who: ['account'],
  input: z.object({ next: optionalText(500).transform(localPath) }),
  load: async (tx, _, { actor, now }) => (actor.signedIn ? findOwnAccount(tx, actor.accountId, now) : undefined),
  allow: (actor, { cardNumber }) => actor.signedIn && cardNumber !== null,
  reads: 'nobody',
  view({ data, input: { next }, shell, language, form }) {
    const t = pinWords(language)
    const account = accountWords(language)
    const same = {
      type: 'password',
      form,
      language,
      required: true,
      inputmode: 'numeric',
      dir: 'ltr',
      narrow: true,
      autocomplete: 'new-password',
    } as const
    const later = (
      <LinkButton href={next ?? routes.arrive} kind="quiet">
        {t('pinLater')}
      </LinkButton>
    )
    return (
      <Layout shell={shell} title={t('pinTitle')} lead={t('pinLead')}>
        <p>
          {account('cardNumber')}{' '}
          <strong>
            <bdi dir="ltr">{inGroups(data.cardNumber ?? '')}</bdi>
          </strong>
        </p>
        <Form
          action={routes.accountPin}
          form={form}
          language={language}
          submit={account('save')}
          hidden={next === null ? {} : { next }}
          secondary={later}
        >
          <TextField name="pin" label={t('pin')} hint={t('pinHint')} {...same} />
          <TextField name="pin2" label={t('pin2')} {...same} />
        </Form>
      </Layout>
    )
  },
})

export const choosePinPost = post({
  path: routes.accountPin,
  act: choosePin,
  page: choosePinPage,
  next: ({ next }) => next ?? routes.arrive,
  said: (_, language) => pinWords(language)('pinSaved'),
  refusals: {
    'not-six-digits': (language) => pinWords(language)('pinNotSix'),
    'too-simple': (language) => pinWords(language)('pinSimple'),
    'not-the-same': (language) => pinWords(language)('pinNotSame'),
  },
})
