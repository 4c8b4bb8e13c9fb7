import { catalogue, type Translate } from '#platform/i18n.ts'
import { ar } from './messages/ar.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { fr, type GallerySentence } from './messages/fr.ts'
import { it } from './messages/it.ts'

export const galleryCatalogue = catalogue({ fr, en, es, it, ar })

export type SayInGallery = Translate<GallerySentence>
