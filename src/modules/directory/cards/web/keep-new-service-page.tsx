import { holds } from '#kernel/actor.ts'
import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { RadioGroup, Select, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { addDraft } from '../acts/add-service.ts'
import { keepers } from '../domain/rights.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'
import { serviceFieldWords } from '../messages/service-fields.ts'
import { serviceKinds } from '../needs.ts'
import { listKeptCards } from '../queries/list-kept.ts'

export const keepNewServicePage = page({
  name: 'keep-new-service',
  title: 'Ajouter un service',
  path: routes.keepNewService,
  who: keepers,
  input: z.object({ card: optionalText(40).catch('') }),
  load: async (tx, _, { actor }) => ({ cards: await listKeptCards(tx, actor) }),
  allow: (actor) => holds(actor, ...keepers),
  reads: 'nobody',
  view({ data: { cards }, input: { card }, language, form, shell }) {
    const t = keepWords(language)
    const o = organisationFieldWords(language)
    const f = serviceFieldWords(language)
    const given = { form, language }
    const [only] = cards
    return (
      <Layout shell={shell} title={t('add-service')} lead={t('add-service-body')} back={{ href: routes.keepCards, label: t('back') }}>
        {only === undefined ? (
          <NextStep href={routes.keepNewCard} title={t('first')} body={t('first-body')} />
        ) : (
          <Form
            action={routes.keepNewService}
            form={form}
            language={language}
            submit={t('draft-it')}
            hidden={cards.length === 1 ? { card: only.id } : undefined}
          >
            {cards.length === 1 ? null : (
              <Select
                {...given}
                name="card"
                label={t('whose')}
                stored={card}
                options={cards.map(({ id, name }) => ({ value: id, label: name }))}
                required
              />
            )}
            <TextField {...given} name="name" label={f('service-name')} hint={f('service-name-hint')} required />
            <TextArea {...given} name="description" label={o('description')} rows={3} />
            <RadioGroup
              {...given}
              name="kind"
              legend={f('kind')}
              options={serviceKinds.map(({ code, title }) => ({ value: code, label: title[language] }))}
            />
          </Form>
        )}
      </Layout>
    )
  },
})

export const addServiceHere = post({
  path: routes.keepNewService,
  act: addDraft,
  page: keepNewServicePage,
  next: ({ id }) => href(routes.keepService, { service: id }),
  said: (_, language) => keptWords(language)('service-added'),
  refusals: {},
})
