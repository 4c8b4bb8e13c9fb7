import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { reportError } from '../acts/report-service-error.ts'
import { mayKeep } from '../domain/rights.ts'
import { saidIn } from '../domain/said-in.ts'
import { reportWords } from '../messages/report.ts'
import { findService } from '../queries/find-service.ts'
import { inLanguage } from './words-of-card.tsx'

export const reportPage = page({
  name: 'report-service',
  title: 'Signaler une erreur sur une fiche',
  path: routes.reportService,
  who: ['anyone'],
  input: z.object({ service: id<'service'>() }),
  load: (tx, { service }) => findService(tx, service),
  allow: (actor, service) => service.state !== 'draft' || mayKeep(actor, service.organisation),
  reads: 'nobody',
  view({ data: service, language, form, shell }) {
    const t = reportWords(language)
    const parts = { service: service.id }
    const name = saidIn(service, 'name', service.name, language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.service, parts), label: t('back') }}
        aside={
          <p>
            <bdi {...inLanguage(name, language)}>{name.text}</bdi>
          </p>
        }
      >
        <Form action={href(routes.reportService, parts)} form={form} language={language} submit={t('send')}>
          <TextArea form={form} language={language} name="words" label={t('words')} maxlength={2000} required />
          <TextField form={form} language={language} name="contact" label={t('contact')} hint={t('contact-hint')} />
        </Form>
      </Layout>
    )
  },
})

export const reportHere = post({
  path: routes.reportService,
  act: reportError,
  page: reportPage,
  next: ({ serviceId }) => href(routes.service, { service: serviceId }),
  said: (_, language) => reportWords(language)('sent'),
  refusals: {},
})
