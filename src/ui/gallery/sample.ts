import type { Language } from '#platform/i18n.ts'
import type { SayInGallery } from './messages.ts'

/** What each part of the gallery is given: how to speak, and in which language. */
export type Sample = { say: SayInGallery; language: Language }
