import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { CheckboxGroup, DayField, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { dayIn } from '../../domain/adviser.ts'
import { findForAdviser } from '../../queries/person-for-adviser.ts'
import { readingOf, roomOf, WhoseName } from '../../web/person-parts.tsx'
import { writeSelfCheck } from '../acts/write-self-check.ts'
import { assumable, noticeable } from '../domain/self-check.ts'
import { selfCheckWords } from '../messages/self-check.ts'
import { listSelfChecks } from '../queries/self-checks.ts'
import { PastCheck } from './self-check-past.tsx'

/** After a meeting, a counsellor about her own manner. Of the person it shows the name alone. */
export const selfCheckPage = page({
  name: 'self-check',
  title: 'Revenir sur ma manière, pour moi',
  path: routes.selfCheck,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    return found === undefined ? undefined : { ...found, past: await listSelfChecks(tx, person) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => readingOf(record, 'name'),
  view({ data: { record, past, timeZone }, language, form, shell, now }) {
    const t = selfCheckWords(language)
    const given = { form, language }
    const today = dayIn(timeZone, now).toString()
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        <Notice kind="private" title={t('private')}>
          <p>{t('private-body')}</p>
        </Notice>
        <Form action={roomOf(routes.selfCheck, record.id)} form={form} language={language} submit={t('save')}>
          <CheckboxGroup
            {...given}
            name="noticed"
            legend={t('noticed')}
            hint={t('noticed-hint')}
            options={noticeable.map((each) => ({ value: each, label: t(each) }))}
            unmarked
          />
          <CheckboxGroup
            {...given}
            name="assumedFrom"
            legend={t('assumed')}
            hint={t('assumed-hint')}
            options={assumable.map((each) => ({ value: each, label: t(each) }))}
            unmarked
          />
          <TextArea {...given} name="words" label={t('words')} hint={t('words-hint')} rows={4} unmarked />
          <TextField {...given} name="nextTime" label={t('next-time')} unmarked />
          <DayField {...given} name="metOn" label={t('met-on')} stored={today} max={today} required />
        </Form>
        {past.length === 0 ? null : (
          <section aria-labelledby="past">
            <h2 id="past">{t('past')}</h2>
            {past.map((check) => (
              <PastCheck check={check} language={language} />
            ))}
          </section>
        )}
        <div class="actions">
          <LinkButton href={routes.mySelfChecks} kind="quiet">
            {t('mine')}
          </LinkButton>
        </div>
      </Layout>
    )
  },
})

const back = ({ personId }: { personId: Parameters<typeof roomOf>[1] }) => href(routes.selfCheck, { person: personId })

export const writeSelfCheckHere = post({
  path: routes.selfCheck,
  act: writeSelfCheck,
  page: selfCheckPage,
  next: back,
  said: (_, language) => selfCheckWords(language)('kept'),
  refusals: {
    'nothing-said': (language) => selfCheckWords(language)('nothing-said'),
    'not-yet-met': (language) => selfCheckWords(language)('not-yet-met'),
  },
})
