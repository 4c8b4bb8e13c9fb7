import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { ButtonForm } from '../../button-form.tsx'
import { roleDuty, roleName } from '../../messages/roles.ts'
import { accountWords } from '../messages/account.ts'
import type { Part } from './parts.ts'

/** For whom one works now, as what, what that allows today; and the other organisations one may turn to. */
export function Work({ account, actor, language }: Part) {
  const t = accountWords(language)
  const here = account.organisations.find(({ id }) => id === actor.organisationId)
  if (here === undefined) return null
  const others = account.organisations.filter(({ id }) => id !== actor.organisationId)
  return (
    <Card title={t('work')}>
      <p>
        <bdi>{t('workFor', { organisation: here.name })}</bdi>
      </p>
      {actor.roles.length === 0 ? null : (
        <dl class="summary-list">
          {actor.roles.map((role) => (
            <div>
              <dt>{roleName(language)(role)}</dt>
              <dd>{roleDuty(language)(role)}</dd>
            </div>
          ))}
        </dl>
      )}
      {others.map(({ id, name }) => (
        <ButtonForm action={routes.switchOrganisation} hidden={{ organisation: id }}>
          {t('switch', { organisation: name })}
        </ButtonForm>
      ))}
    </Card>
  )
}
