import type { Language } from '#platform/i18n.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { changeService } from '../acts/change-service.ts'
import { moveService } from '../acts/move-service.ts'
import { saySeats } from '../acts/say-seats.ts'
import { verifyService } from '../acts/verify-service.ts'
import { keepWords } from '../messages/keep.ts'
import { keptWords } from '../messages/kept.ts'
import { keepServicePage } from './keep-service-page.tsx'

type Reason = 'changed-elsewhere' | 'not-from-here' | 'no-contact' | 'which-area' | 'no-such-area' | 'more-free-than-seats'
const why = (reason: Reason) => (language: Language) => keptWords(language)(reason)
const changed = { 'changed-elsewhere': why('changed-elsewhere') }

export const changeServiceHere = post({
  path: routes.keepService,
  act: changeService,
  page: keepServicePage,
  next: ({ service }) => href(routes.keepService, { service: service.id }),
  said: (_, language) => keptWords(language)('service-kept'),
  refusals: { ...changed, 'which-area': why('which-area'), 'no-such-area': why('no-such-area') },
})

export const moveServiceHere = post({
  path: routes.moveService,
  act: moveService,
  page: keepServicePage,
  next: ({ service }) => href(routes.keepService, { service: service.id }),
  said: (_, language) => keptWords(language)('state-kept'),
  refusals: { ...changed, 'not-from-here': why('not-from-here'), 'no-contact': why('no-contact') },
})

export const verifyHere = post({
  path: routes.verifyService,
  act: verifyService,
  page: keepServicePage,
  next: () => routes.keepCards,
  said: (_, language) => keepWords(language)('still-true-said'),
  refusals: {},
})

export const saySeatsHere = post({
  path: routes.saySeats,
  act: saySeats,
  page: keepServicePage,
  next: ({ id }) => href(routes.keepService, { service: id }),
  said: (_, language) => keptWords(language)('seats-kept'),
  refusals: { 'more-free-than-seats': why('more-free-than-seats') },
})
