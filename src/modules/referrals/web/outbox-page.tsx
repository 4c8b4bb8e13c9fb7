import { holds } from '#kernel/actor.ts'
import { findTimeZone } from '#modules/people/index.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { remindRecipients } from '../acts/remind-recipients.ts'
import { boxWords } from '../messages/box.ts'
import { listBox } from '../queries/list-box.ts'
import { BoxFrame } from './box-frame.tsx'
import { boxFields, boxInput } from './box-input.ts'
import { BoxLines } from './box-lines.tsx'

export const outboxPage = page({
  name: 'referral-outbox',
  title: 'Les demandes envoyées',
  path: routes.referralOutbox,
  who: ['counsellor', 'cooperative-adviser'],
  input: boxInput,
  async load(tx, asked, { actor, now }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    const [page, timeZone] = await Promise.all([listBox(tx, { box: 'outbox', ...asked }, now), findTimeZone(tx, actor.organisationId)])
    return { ...page, timeZone }
  },
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data: { lines, next, previous, timeZone }, input, shell, language, form }) {
    const t = boxWords(language)
    return (
      <BoxFrame box="outbox" shelf={input.shelf} next={next} previous={previous} shell={shell} language={language}>
        {lines.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.caseload, label: t('people') }}>
            <p>{t('noneOutbox')}</p>
          </EmptyState>
        ) : (
          <Form action={routes.remindRecipients} form={form} language={language} submit={t('remind')} hidden={boxFields(input)}>
            <BoxLines box="outbox" lines={lines} form={form} language={language} timeZone={timeZone} />
            <p class="hint">{t('remindHint')}</p>
          </Form>
        )}
      </BoxFrame>
    )
  },
})

export const remindPost = post({
  path: routes.remindRecipients,
  act: remindRecipients,
  page: outboxPage,
  next: ({ shelf }) => href(routes.referralOutbox, {}, { shelf }),
  said: ({ taken, left }, language) => boxWords(language)('saidReminded', { count: taken.length, left }),
  refusals: { 'reminded-today': (language) => boxWords(language)('remindedToday') },
})
