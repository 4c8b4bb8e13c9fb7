import type { Child } from 'hono/jsx'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Written } from '../../web/person-parts.tsx'
import type { SelfCheck } from '../domain/self-check.ts'
import { selfCheckWords } from '../messages/self-check.ts'

/** One of my looks back, in the order of its words, and the way to erase it. */
export function PastCheck({ check, language, children }: { check: SelfCheck; language: Language; children?: Child }) {
  const t = selfCheckWords(language)
  return (
    <Card level={3} title={formatDay(check.metOn, language)}>
      {children}
      {check.noticed.length === 0 ? null : (
        <ul>
          {check.noticed.map((each) => (
            <li>{t(each)}</li>
          ))}
        </ul>
      )}
      {check.assumedFrom.length === 0 ? null : (
        <>
          <p class="eyebrow">{t('assumed-from')}</p>
          <p>{check.assumedFrom.map((each) => t(each)).join(' · ')}</p>
        </>
      )}
      {check.words === '' ? null : <Written>{check.words}</Written>}
      {check.nextTime === '' ? null : (
        <>
          <p class="eyebrow">{t('next-time')}</p>
          <Written>{check.nextTime}</Written>
        </>
      )}
      <Confirm summary={t('remove')}>
        <p>{t('remove-sure')}</p>
        <Form
          action={href(routes.removeSelfCheck, { person: check.personId, check: check.id })}
          form={blankForm}
          language={language}
          submit={t('remove-confirm')}
          kind="warning"
        />
      </Confirm>
    </Card>
  )
}
