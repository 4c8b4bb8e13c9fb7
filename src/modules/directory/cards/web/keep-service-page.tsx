import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Status } from '#ui/status.tsx'
import { keepers, mayKeep } from '../domain/rights.ts'
import { keepWords } from '../messages/keep.ts'
import { sitesOfOrganisation } from '../queries/find-organisation.ts'
import { findService } from '../queries/find-service.ts'
import { FreshnessNotice } from './card-notices.tsx'
import { stateKinds } from './kept-services.tsx'
import { HowFields, WhenFields } from './service-asking-fields.tsx'
import { SeatsForm, ServiceMoves, ServiceTranslations } from './service-state.tsx'
import { WhatFields, WhomFields } from './service-what-fields.tsx'

export const keepServicePage = page({
  name: 'keep-service',
  title: 'Tenir la fiche d’un service',
  path: routes.keepService,
  who: keepers,
  input: z.object({ service: id<'service'>() }),
  async load(tx, { service: asked }) {
    const service = await findService(tx, asked)
    return service === undefined ? undefined : { service, sites: await sitesOfOrganisation(tx, service.organisation.id) }
  },
  allow: (actor, { service }) => mayKeep(actor, service.organisation),
  reads: 'nobody',
  view({ data: { service, sites }, language, form, now, shell }) {
    const t = keepWords(language)
    const parts = { service: service.id }
    // Several forms share the page: what was sent back belongs to the one that was sent.
    const changing = 'name' in form.values ? form : blankForm
    const given = { service, form: changing, language }
    const moved = 'state' in form.values ? form.problem : undefined
    return (
      <Layout
        shell={shell}
        title={service.name}
        back={{ href: routes.keepCards, label: t('back') }}
        aside={<Status kind={stateKinds[service.state]}>{t(service.state)}</Status>}
      >
        {moved === undefined ? null : (
          <Notice kind="attention">
            <p role="alert">{moved}</p>
          </Notice>
        )}
        <FreshnessNotice service={service} language={language} now={now} />
        <ServiceMoves service={service} language={language} />
        <div class="actions">
          <LinkButton href={href(routes.service, parts)} kind="secondary">
            {t('see')}
          </LinkButton>
          <LinkButton href={href(routes.keepCriteria, parts)} kind="secondary">
            {t('criteria')}
          </LinkButton>
        </div>
        <SeatsForm service={service} language={language} form={form} />
        <ServiceTranslations service={service} language={language} />
        <section aria-labelledby="change">
          <h2 id="change">{t('change-service')}</h2>
          <Form
            action={href(routes.keepService, parts)}
            form={changing}
            language={language}
            submit={t('save')}
            hidden={{ version: String(service.version) }}
            kind={service.state === 'draft' ? 'secondary' : 'primary'}
          >
            <WhatFields {...given} />
            <WhomFields {...given} sites={sites} />
            <WhenFields {...given} />
            <HowFields {...given} />
          </Form>
        </section>
      </Layout>
    )
  },
})
