import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { RadioGroup, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { checkProcess } from '../acts/check-process.ts'
import { type ProcessItem, processItemIds, processItems } from '../content/process-checklist.ts'
import { dayIn } from '../domain/adviser.ts'
import { processStates } from '../domain/process-review.ts'
import { personProcess } from '../messages/person-process.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'
import { listProcessChecks, type ProcessLine } from '../queries/person-process.ts'
import { readingOf, roomOf, WhoseName } from './person-parts.tsx'

/** Ten points on how the work was done together, which the person reads too. */
export const personProcessPage = page({
  name: 'person-process',
  title: 'La liste de la démarche',
  path: routes.personProcess,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  async load(tx, { person }, { actor }) {
    const found = await findForAdviser(tx, person, actor)
    return found === undefined ? undefined : { ...found, checks: await listProcessChecks(tx, person, found.adviser.organisationId) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => readingOf(record, 'process'),
  view({ data: { record, checks, timeZone }, language, form, shell }) {
    const t = personProcess(language)
    const versions = Object.fromEntries(processItemIds.map((item) => [`version-${item}`, String(checks.get(item)?.version ?? 0)]))
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
      >
        <Notice>
          <p>{t('visible')}</p>
        </Notice>
        <Form action={roomOf(routes.personProcess, record.id)} form={form} language={language} submit={t('save')} hidden={versions}>
          {processItems.map((item) => (
            <Point item={item} line={checks.get(item.id)} form={form} language={language} timeZone={timeZone} />
          ))}
        </Form>
      </Layout>
    )
  },
})

export const checkProcessPost = post({
  path: routes.personProcess,
  act: checkProcess,
  page: personProcessPage,
  next: ({ personId }) => href(routes.personProcess, { person: personId }),
  said: (_, language) => personProcess(language)('saved'),
  refusals: { 'changed-elsewhere': (language) => personProcess(language)('changedElsewhere') },
})

type PointProps = { item: ProcessItem; line: ProcessLine | undefined; form: FormState; language: Language; timeZone: string }

function Point({ item, line, form, language, timeZone }: PointProps) {
  const t = personProcess(language)
  const differs =
    form.conflict === true &&
    line !== undefined &&
    (form.values[`state-${item.id}`] !== line.state || form.values[`comment-${item.id}`] !== line.comment)
  return (
    <div class="point" id={item.id}>
      <RadioGroup
        name={`state-${item.id}`}
        legend={item.label[language]}
        hint={item.hint[language]}
        options={processStates.map((state) => ({ value: state, label: t(state) }))}
        stored={line?.state}
        form={form}
        language={language}
        unmarked
      />
      <TextField name={`comment-${item.id}`} label={t('comment')} stored={line?.comment} form={form} language={language} unmarked />
      {line === undefined ? null : (
        <p class="hint" dir="auto">
          {differs ? `${t('stored', { state: t(line.state) })} ${line.comment} — ` : null}
          {t('by', { name: line.authorName, day: formatDay(dayIn(timeZone, line.at), language) })}
        </p>
      )}
    </div>
  )
}
