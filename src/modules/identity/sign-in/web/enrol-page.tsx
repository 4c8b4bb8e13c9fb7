import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { seal, unseal } from '#platform/seal.ts'
import { routes } from '#routes'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { QrCode } from '../../qr-code.tsx'
import { enrolSecondFactor } from '../acts/enrol-second-factor.ts'
import { inGroups } from '../domain/card.ts'
import { localPath } from '../domain/local-path.ts'
import { maySetUp } from '../domain/second-factor.ts'
import { secondFactorWords } from '../messages/second-factor.ts'
import { findFactors } from '../queries/find-factors.ts'
import { newTotpSecret, totpAddress } from '../totp.ts'

/** Each visit shows a new secret and keeps none: it travels sealed in the form, and the same one comes back after a wrong code. */
export const enrolPage = page({
  name: 'enrol-second-factor',
  title: 'Associer une application de codes',
  path: routes.enrolSecondFactor,
  who: ['account'],
  input: z.object({ next: optionalText(500).transform(localPath), sealed: optionalText(400) }),
  async load(tx, { sealed }, { actor }) {
    if (!actor.signedIn) return undefined
    const about = `enrolment of ${actor.accountId}`
    const { totp, passkeys } = await findFactors(tx, actor.accountId)
    const secret = unseal(Buffer.from(sealed, 'base64url'), about) ?? newTotpSecret()
    return { hasFactor: totp || passkeys > 0, secret, sealed: seal(secret, about).toString('base64url'), name: actor.name }
  },
  allow: (actor, { hasFactor }) => actor.signedIn && actor.staff && maySetUp({ hasFactor, given: actor.secondFactor }),
  reads: 'nobody',
  view({ data, input, shell, language, form }) {
    const t = secondFactorWords(language)
    return (
      <Layout shell={shell} title={t('enrolTitle')} lead={t('enrolLead')}>
        <h2>{t('step1')}</h2>
        <p>{t('step1Body')}</p>
        <h2>{t('step2')}</h2>
        <QrCode text={totpAddress(data.secret, data.name)} label={t('qr')} />
        <p>{t('step2Text')}</p>
        <p>
          <code dir="ltr">{inGroups(data.secret)}</code>
        </p>
        <h2>{t('step3')}</h2>
        <Form
          action={routes.enrolSecondFactor}
          form={form}
          language={language}
          submit={t('continue')}
          hidden={{ sealed: data.sealed, ...(input.next === null ? {} : { next: input.next }) }}
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
      </Layout>
    )
  },
})

export const enrolPost = post({
  path: routes.enrolSecondFactor,
  act: enrolSecondFactor,
  page: enrolPage,
  next: ({ next }) => next ?? routes.arrive,
  said: (_, language) => secondFactorWords(language)('done'),
  refusals: { wrong: (language) => secondFactorWords(language)('wrong') },
  cookies: ({ token }) => [{ name: 'session', value: token }],
})
