import type { FormState } from '#platform/form-state.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { inGroups } from '../../sign-in/domain/card.ts'
import { accountWords } from '../messages/account.ts'
import type { Part } from './parts.ts'

/** The ways to sign in that do not need a device of one's own, and what can be changed about them. */
export function Ways({ account, actor, language, form }: Part & { form: FormState }) {
  const t = accountWords(language)
  const failed = form.problem !== undefined || Object.keys(form.errors).length > 0
  const card =
    account.cardNumber === null
      ? []
      : [
          {
            label: t('card'),
            value: (
              <>
                {t('cardNumber')} <bdi dir="ltr">{inGroups(account.cardNumber)}</bdi>
                <br />
                {t(account.pinSetAt === null ? 'pinNone' : 'pinSet')}
              </>
            ),
            change: { href: routes.accountPin, label: t(account.pinSetAt === null ? 'choosePin' : 'changePin') },
          },
        ]
  const app = actor.staff
    ? [
        {
          label: t('app'),
          value: t(account.totp ? 'appSet' : 'appNone'),
          change: { href: routes.enrolSecondFactor, label: t(account.totp ? 'changeApp' : 'setApp') },
        },
      ]
    : []
  return (
    <Card title={t('ways')}>
      <SummaryList
        language={language}
        items={[
          { label: t('email'), value: account.email === null ? t('emailNone') : <bdi dir="ltr">{account.email}</bdi> },
          ...card,
          ...app,
        ]}
      />
      <Details summary={t(account.email === null ? 'newEmail' : 'changeEmail')} open={failed}>
        <Form action={routes.accountEmail} form={form} language={language} submit={t('addEmail')} kind="secondary">
          <TextField
            name="email"
            type="email"
            label={t('newEmail')}
            hint={t('emailHint')}
            autocomplete="email"
            inputmode="email"
            required
            form={form}
            language={language}
          />
        </Form>
      </Details>
    </Card>
  )
}
