import { languages, type Words } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { findServices } from '../../cards/queries/find-service.ts'
import { searchSentences, searchWords } from '../messages/search.ts'
import { searchServices } from '../queries/search-services.ts'
import { askedPlace, queryOf } from './asked-place.ts'
import { BrowseNeeds } from './browse-needs.tsx'
import { FoundServices } from './found-services.tsx'
import { SearchForm } from './search-form.tsx'
import { isBlank, searchInput } from './search-input.ts'
import { WhichPlaceQuestion } from './which-place.tsx'

export const servicesPage = page({
  name: 'services',
  title: 'Chercher un service',
  path: routes.services,
  who: ['anyone'],
  menu: { label: Object.fromEntries(languages.map((language) => [language, searchSentences[language].title])) as Words, order: 55 },
  input: searchInput,
  async load(tx, asked, { now }) {
    const which = askedPlace(asked)
    if (isBlank(asked) || (which !== null && which.is !== 'one')) return { which, found: null, cards: [] }
    const today = now.toZonedDateTimeISO('UTC').toPlainDate()
    const found = await searchServices(tx, queryOf(asked, which?.place, today))
    const ids = found.services.map(({ id }) => id)
    return { which, found, cards: await findServices(tx, ids) }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { which, found, cards }, input: asked, shell, language }) {
    const t = searchWords(language)
    const place = which?.is === 'one' ? which.place : undefined
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide" styles={['search.css']}>
        {which === null || which.is === 'one' ? null : <WhichPlaceQuestion asked={asked} which={which} language={language} />}
        <SearchForm asked={asked} at={place?.label === asked.place ? place.id : ''} language={language} />
        <p class="hint">{t('kept')}</p>
        {found === null ? null : <FoundServices asked={asked} place={place} found={found} cards={cards} language={language} />}
        {found === null && which === null ? <BrowseNeeds asked={asked} language={language} /> : null}
      </Layout>
    )
  },
})
