import { holds } from '#kernel/actor.ts'
import { findTimeZone } from '#modules/people/index.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { answerMany } from '../acts/answer-many.ts'
import { boxWords } from '../messages/box.ts'
import { listBox } from '../queries/list-box.ts'
import { listTemplates } from '../queries/list-templates.ts'
import { BoxFrame } from './box-frame.tsx'
import { boxFields, boxInput } from './box-input.ts'
import { BoxLines } from './box-lines.tsx'

export const inboxPage = page({
  name: 'referral-inbox',
  title: 'Les demandes reçues',
  path: routes.referralInbox,
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  menu: { label: { fr: 'Demandes', en: 'Requests', es: 'Solicitudes', it: 'Richieste', ar: 'الطلبات' }, order: 25 },
  input: boxInput,
  async load(tx, asked, { actor, now }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    const [page, templates, timeZone] = await Promise.all([
      listBox(tx, { box: 'inbox', ...asked }, now),
      listTemplates(tx),
      findTimeZone(tx, actor.organisationId),
    ])
    return { ...page, templates, timeZone }
  },
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser', 'manager'),
  reads: 'nobody',
  view({ data: { lines, next, previous, templates, timeZone }, input, shell, language, form }) {
    const t = boxWords(language)
    return (
      <BoxFrame box="inbox" shelf={input.shelf} next={next} previous={previous} shell={shell} language={language}>
        {lines.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('noneInbox')}</p>
          </EmptyState>
        ) : (
          <Form action={routes.answerMany} form={form} language={language} submit={t('answer')} hidden={boxFields(input)}>
            <BoxLines box="inbox" lines={lines} form={form} language={language} timeZone={timeZone} />
            <RadioGroup
              name="answer"
              legend={t('withThese')}
              form={form}
              language={language}
              stored="receive"
              options={[
                { value: 'receive', label: t('receive') },
                ...templates.map(({ id, title, step }) => ({ value: id, label: <bdi>{title}</bdi>, hint: t(step) })),
              ]}
            />
          </Form>
        )}
      </BoxFrame>
    )
  },
})

export const answerManyPost = post({
  path: routes.answerMany,
  act: answerMany,
  page: inboxPage,
  next: ({ shelf }) => href(routes.referralInbox, {}, { shelf }),
  said: ({ taken, left }, language) => boxWords(language)('saidAnswered', { count: taken.length, left }),
  refusals: { 'suits-none': (language) => boxWords(language)('suitsNone') },
})
