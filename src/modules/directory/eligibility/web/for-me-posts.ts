import type { Id } from '#kernel/id.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { forgetMyFacts } from '../acts/forget-my-facts.ts'
import { keepMyFacts } from '../acts/keep-my-facts.ts'
import { forMeWords } from '../messages/for-me.ts'
import { forMePage } from './for-me-page.tsx'

const back = ({ service }: { service: Id<'service'> }) => href(routes.serviceForMe, { service })

export const keepMyFactsPost = post({
  path: routes.keepMyFacts,
  act: keepMyFacts,
  page: forMePage,
  next: back,
  said: (_, language) => forMeWords(language)('kept'),
  refusals: { 'nothing-to-keep': (language) => forMeWords(language)('nothing-to-keep') },
})

export const forgetMyFactsPost = post({
  path: routes.forgetMyFacts,
  act: forgetMyFacts,
  page: forMePage,
  next: back,
  said: (_, language) => forMeWords(language)('forgotten'),
  refusals: {},
})
