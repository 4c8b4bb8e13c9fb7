import { optionalText, z } from '#platform/fields.ts'
import { page, type Sight } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { openCard } from '../acts/open-card.ts'
import { localPath } from '../domain/local-path.ts'
import { card } from '../messages/card.ts'

const input = z.object({ number: optionalText(40), next: optionalText(500).transform(localPath) })

export const cardPage = page({
  name: 'card-sign-in',
  title: 'Entrer avec une carte',
  path: routes.cardSignIn,
  who: ['anyone'],
  input,
  load: async () => ({}),
  allow: () => true,
  reads: 'nobody',
  view: draw,
})

/** Where the QR code of a card leads: the number is known, the code comes after `#`, or from the card. */
export const scannedCardPage = page({ ...cardPage, name: 'scanned-card', title: 'Entrer avec une carte photographiée', path: routes.card })

export const openCardPost = post({
  path: routes.cardSignIn,
  act: openCard,
  page: cardPage,
  next: ({ hasPin, next }) => (hasPin ? (next ?? routes.arrive) : href(routes.accountPin, {}, { next })),
  refusals: {
    wrong: (language) => card(language)('wrong'),
    used: (language) => card(language)('used'),
    expired: (language) => card(language)('expired'),
  },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})

function draw({ input: { number, next }, shell, language, form }: Sight<object, z.infer<typeof input>>) {
  const t = card(language)
  const same = { form, language, required: true, inputmode: 'numeric', dir: 'ltr', narrow: true } as const
  return (
    <Layout shell={shell} title={t('title')} lead={t('lead')} island={['card-code']}>
      <Form
        action={routes.cardSignIn}
        form={form}
        language={language}
        submit={t('enter')}
        hidden={next === null ? {} : { next }}
        secondary={
          <LinkButton href={href(routes.pinSignIn, {}, { next })} kind="quiet">
            {t('havePin')}
          </LinkButton>
        }
      >
        <TextField name="number" label={t('number')} hint={t('numberHint')} stored={number} {...same} />
        <TextField name="code" label={t('code')} hint={t('codeHint')} {...same} />
      </Form>
    </Layout>
  )
}
