import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { keepBothCards } from '../acts/keep-both.ts'
import { mergeTwo } from '../acts/merge-cards.ts'
import { unmergeTwo } from '../acts/unmerge-cards.ts'
import { duplicatesWords } from '../messages/duplicates.ts'
import { duplicatesPage } from './duplicates-page.tsx'

const say = (key: 'changed-elsewhere' | 'not-alike' | 'keeper-lost') => (language: Language) => duplicatesWords(language)(key)

export const mergeHere = post({
  path: routes.mergeCards,
  act: mergeTwo,
  page: duplicatesPage,
  next: () => routes.duplicates,
  said: (_, language) => duplicatesWords(language)('merged'),
  refusals: { 'changed-elsewhere': say('changed-elsewhere'), 'not-alike': say('not-alike'), 'keeper-lost': say('keeper-lost') },
})

export const unmergeHere = post({
  path: routes.unmergeCards,
  act: unmergeTwo,
  page: duplicatesPage,
  next: () => routes.duplicates,
  said: (_, language) => duplicatesWords(language)('parted'),
  refusals: { 'changed-elsewhere': say('changed-elsewhere') },
})

export const keepBothHere = post({
  path: routes.keepBothCards,
  act: keepBothCards,
  page: duplicatesPage,
  next: () => routes.duplicates,
  said: (_, language) => duplicatesWords(language)('both-kept'),
  refusals: { 'changed-elsewhere': say('changed-elsewhere') },
})
