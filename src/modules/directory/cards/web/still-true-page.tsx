import { text, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Notice } from '#ui/notice.tsx'
import { confirmCards } from '../acts/confirm-still-true.ts'
import type { ServiceCard } from '../domain/card.ts'
import { linkState } from '../domain/still-true.ts'
import { reportWords } from '../messages/report.ts'
import { findStillTrue } from '../queries/find-still-true.ts'
import { ServiceFacts } from './service-facts.tsx'

/** Opened by people, and by machines that look into letters before them: looking changes nothing. */
export const stillTruePage = page({
  name: 'still-true',
  title: 'Des fiches toujours vraies ?',
  path: routes.stillTrue,
  who: ['anyone'],
  input: z.object({ token: text(200) }),
  // A link that was never sent is said like one that has ended: it tells nothing, and shows the way out.
  load: async (tx, { token }) => ({ token, link: await findStillTrue(tx, token) }),
  allow: () => true,
  reads: 'nobody',
  view({ data: { token, link }, language, form, now, shell }) {
    const t = reportWords(language)
    const state = link === undefined ? 'ended' : linkState(link, now)
    if (link === undefined || state === 'ended')
      return (
        <Layout shell={shell} title={t('still-ended-title')} lead={t('still-ended')}>
          <NextStep href={routes.services} title={t('see-cards')} />
        </Layout>
      )
    if (state === 'used')
      return (
        <Layout shell={shell} title={t('still-done-title')} lead={t('still-done')}>
          <NextStep href={href(routes.organisationCard, { card: link.organisation.id })} title={t('see-card')} />
        </Layout>
      )
    return (
      <Layout shell={shell} title={t('still-title')} lead={t('still-lead')} aside={<bdi>{link.organisation.name}</bdi>}>
        {form.problem === undefined ? null : (
          <Notice kind="attention">
            <p role="alert">{form.problem}</p>
          </Notice>
        )}
        <form action={href(routes.stillTrue, { token })} method="post" class="form">
          <input type="hidden" name="_once" value={crypto.randomUUID()} />
          <div class="actions">
            <Button>{t('still-confirm')}</Button>
          </div>
        </form>
        {link.services.map((service) => (
          <Reread service={service} language={language} />
        ))}
      </Layout>
    )
  },
})

function Reread({ service, language }: { service: ServiceCard; language: Language }) {
  return (
    <Card
      title={<bdi lang={service.writtenIn}>{service.name}</bdi>}
      footer={
        <a class="quiet-link" href={href(routes.reportService, { service: service.id })}>
          {reportWords(language)('still-wrong')}
        </a>
      }
    >
      <p lang={service.writtenIn}>{service.description}</p>
      <ServiceFacts service={service} language={language} />
    </Card>
  )
}

export const confirmHere = post({
  path: routes.stillTrue,
  act: confirmCards,
  page: stillTruePage,
  next: ({ token }) => href(routes.stillTrue, { token }),
  refusals: { ended: (language: Language) => reportWords(language)('still-ended') },
})
