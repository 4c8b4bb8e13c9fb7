import { id, language as languageField, z } from '#platform/fields.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { translateCard } from '../acts/translate-organisation-card.ts'
import { translateService } from '../acts/translate-service.ts'
import { keepers, mayKeep } from '../domain/rights.ts'
import { askingFieldWords } from '../messages/asking-fields.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'
import { serviceFieldWords } from '../messages/service-fields.ts'
import { findOrganisationCard } from '../queries/find-organisation.ts'
import { findService } from '../queries/find-service.ts'
import { Translated } from './original-text.tsx'

export const cardWordsPage = page({
  name: 'keep-card-words',
  title: 'Traduire la fiche d’un organisme',
  path: routes.keepCardWords,
  who: keepers,
  input: z.object({ card: id<'organisation-card'>(), language: languageField }),
  load: (tx, { card }) => findOrganisationCard(tx, card),
  allow: mayKeep,
  reads: 'nobody',
  view({ data: card, input: { language: into }, language, form, shell }) {
    const t = keepWords(language)
    const o = organisationFieldWords(language)
    const parts = { card: card.id, language: into }
    const given = { writtenIn: card.writtenIn, form, language }
    const stored = card.translations[into]
    return (
      <Layout
        shell={shell}
        title={t('translate-into', { language: languageFacts[into].name })}
        back={{ href: href(routes.keepCard, parts), label: `\u2068${card.name}\u2069` }}
      >
        <Form
          action={href(routes.keepCardWords, parts)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(card.version) }}
        >
          <Translated {...given} name="name" label={o('name')} original={card.name} stored={stored?.['name']} />
          <Translated {...given} name="description" label={o('description')} original={card.description} stored={stored?.['description']} />
        </Form>
      </Layout>
    )
  },
})

export const serviceWordsPage = page({
  name: 'keep-service-words',
  title: 'Traduire la fiche d’un service',
  path: routes.keepServiceWords,
  who: keepers,
  input: z.object({ service: id<'service'>(), language: languageField }),
  load: (tx, { service }) => findService(tx, service),
  allow: (actor, { organisation }) => mayKeep(actor, organisation),
  reads: 'nobody',
  view({ data: service, input: { language: into }, language, form, shell }) {
    const t = keepWords(language)
    const o = organisationFieldWords(language)
    const f = serviceFieldWords(language)
    const a = askingFieldWords(language)
    const parts = { service: service.id, language: into }
    const texts = [
      ['name', f('service-name'), service.name],
      ['description', o('description'), service.description],
      ['conditions', f('conditions'), service.conditions],
      ['audience_words', f('for-whom'), service.audienceWords],
      ['cost_words', a('cost-words'), service.costWords],
      ['opening_words', a('when'), service.openingWords],
      ['asked_words', a('asked-words'), service.askedWords],
    ] as const
    return (
      <Layout
        shell={shell}
        title={t('translate-into', { language: languageFacts[into].name })}
        back={{ href: href(routes.keepService, parts), label: `\u2068${service.name}\u2069` }}
      >
        <Form
          action={href(routes.keepServiceWords, parts)}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ version: String(service.version) }}
        >
          {texts.map(([name, label, original]) => (
            <Translated
              name={name}
              label={label}
              original={original}
              writtenIn={service.writtenIn}
              stored={service.translations[into]?.[name]}
              form={form}
              language={language}
            />
          ))}
        </Form>
      </Layout>
    )
  },
})

const refusals = { 'changed-elsewhere': (language: Language) => keptWords(language)('changed-elsewhere') }

export const translateCardHere = post({
  path: routes.keepCardWords,
  act: translateCard,
  page: cardWordsPage,
  next: ({ card }) => href(routes.keepCard, { card: card.id }),
  said: (_, language) => keptWords(language)('words-kept'),
  refusals,
})

export const translateServiceHere = post({
  path: routes.keepServiceWords,
  act: translateService,
  page: serviceWordsPage,
  next: ({ service }) => href(routes.keepService, { service: service.id }),
  said: (_, language) => keptWords(language)('words-kept'),
  refusals,
})
