import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { removeCriteriaRow } from '../acts/remove-criteria-row.ts'
import { writeCriteria } from '../acts/write-criteria.ts'
import { keepCriteriaWords } from '../messages/keep-criteria.ts'
import { keepCriteriaPage } from './keep-criteria-page.tsx'

const changed = (language: Language) => keepCriteriaWords(language)('changed-elsewhere')

export const writeCriteriaHere = post({
  path: routes.writeCriteria,
  act: writeCriteria,
  page: keepCriteriaPage,
  next: ({ card }) => href(routes.keepCriteria, { service: card.id }),
  said: (_, language) => keepCriteriaWords(language)('saved'),
  refusals: { 'changed-elsewhere': changed, 'too-many-rows': (language) => keepCriteriaWords(language)('too-many-rows') },
})

export const removeCriteriaRowHere = post({
  path: routes.removeCriteriaRow,
  act: removeCriteriaRow,
  page: keepCriteriaPage,
  next: ({ card }) => href(routes.keepCriteria, { service: card.id }),
  said: (_, language) => keepCriteriaWords(language)('removed'),
  refusals: { 'changed-elsewhere': changed },
})
