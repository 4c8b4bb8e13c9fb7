import type { FormState } from '#platform/form-state.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { ButtonForm } from '../../button-form.tsx'
import { signIn } from '../../sign-in/messages/sign-in.ts'
import { passkeyWords } from '../messages/passkeys.ts'
import { clockOf, type Part } from './parts.ts'

/** The passkeys of the account: each with its name and the way to remove it; and one more, where the browser can make one. */
export function Passkeys({ account, actor, language, form }: Part & { form: FormState }) {
  const t = passkeyWords(language)
  const clock = clockOf({ account, actor, language })
  return (
    <Card title={t('passkeys')}>
      <p>{t('passkeysBody')}</p>
      {account.passkeys.length === 0 ? null : (
        <dl class="summary-list">
          {account.passkeys.map((passkey) => (
            <div>
              <dt>
                <bdi>{passkey.label}</bdi>
              </dt>
              <dd>{t('passkeySince', { day: formatDay(passkey.at.toZonedDateTimeISO(clock).toPlainDate(), language) })}</dd>
              <dd class="change">
                <Confirm summary={t('remove')}>
                  <p>{t('removeSure')}</p>
                  <ButtonForm action={href(routes.removePasskey, { passkey: passkey.id })} kind="warning" of={passkey.label}>
                    {t('remove')}
                  </ButtonForm>
                </Confirm>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div data-passkey="create" data-options={routes.passkeyOptions} hidden>
        <Form
          action={routes.passkeys}
          form={form}
          language={language}
          submit={t('addPasskey')}
          kind="secondary"
          hidden={{ credential: '' }}
        >
          <TextField name="label" label={t('passkeyLabel')} hint={t('passkeyLabelHint')} required form={form} language={language} />
        </Form>
        <p class="hint" role="status" data-passkey-failed={t('passkeyWrong')}></p>
      </div>
      <noscript>
        <p class="hint">{signIn(language)('passkeyNoScript')}</p>
      </noscript>
    </Card>
  )
}
