import { holds } from '#kernel/actor.ts'
import { optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pager } from '#ui/pager.tsx'
import { duplicatesWords } from '../../duplicates/messages/duplicates.ts'
import { keepers } from '../domain/rights.ts'
import { keepWords, keptLabels } from '../messages/keep.ts'
import { listKeptCards, listKeptServices } from '../queries/list-kept.ts'
import { countOpenReports } from '../queries/list-reports.ts'
import { KeptServices } from './kept-services.tsx'

export const keepCardsPage = page({
  name: 'keep-cards',
  title: 'Nos fiches de services',
  path: routes.keepCards,
  who: keepers,
  menu: { label: keptLabels.menu, order: 60 },
  input: z.object({ q: optionalText(100).catch(''), page: z.coerce.number().int().min(0).max(10_000).catch(0) }),
  async load(tx, { q, page: number }, { actor }) {
    const cards = await listKeptCards(tx, actor, q)
    return { cards, ...(await listKeptServices(tx, actor, { text: q, page: number })), reports: await countOpenReports(tx, actor) }
  },
  allow: (actor) => holds(actor, ...keepers),
  reads: 'nobody',
  view({ data: { cards, services, more, reports }, input: { q, page: number }, actor, language, form, now, shell }) {
    const t = keepWords(language)
    const runs = holds(actor, 'administrator')
    const at = (to: number) => href(routes.keepCards, {}, { q, page: to === 0 ? null : String(to) })
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide">
        {cards.length === 0 && q === '' ? (
          <NextStep href={routes.keepNewCard} title={t('first')} body={t('first-body')} />
        ) : (
          <div class="actions">
            <LinkButton href={routes.keepNewService}>{t('add-service')}</LinkButton>
            {runs ? (
              <LinkButton href={routes.keepNewCard} kind="secondary">
                {t('add-card')}
              </LinkButton>
            ) : null}
            {holds(actor, 'manager', 'administrator') ? (
              <LinkButton href={routes.keepExports} kind="quiet">
                {t('take-out')}
              </LinkButton>
            ) : null}
            <LinkButton href={routes.duplicates} kind="quiet">
              {duplicatesWords(language)('title')}
            </LinkButton>
          </div>
        )}
        {reports === 0 ? null : (
          <Notice kind="attention">
            <p class="plain-links">
              <a href={routes.errorReports}>{t('reports-waiting', { count: reports })}</a>
            </p>
          </Notice>
        )}
        {runs || q !== '' || more || services.length > 10 ? (
          <Form action={routes.keepCards} method="get" form={form} language={language} submit={t('find')} kind="secondary" inline>
            <TextField form={form} language={language} name="q" label={t('search')} stored={q} type="search" unmarked />
          </Form>
        ) : null}
        {cards.length === 0 ? null : (
          <section aria-labelledby="cards">
            <h2 id="cards">{t('cards')}</h2>
            <ul class="plain-links">
              {cards.map((card) => (
                <li>
                  <a href={href(routes.keepCard, { card: card.id })}>
                    <bdi>{card.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {cards.length === 0 && q === '' ? null : (
          <section aria-labelledby="services">
            <h2 id="services">{t('services')}</h2>
            <KeptServices services={services} searched={q !== ''} language={language} now={now} />
            <Pager language={language} previous={number === 0 ? undefined : at(number - 1)} next={more ? at(number + 1) : undefined} />
          </section>
        )}
      </Layout>
    )
  },
})
