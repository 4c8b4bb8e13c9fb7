import { everyPageIn } from './support/every-page.ts'

// The longest words, right to left too, on the smallest phone. The languages are together because a document of the same structure as one
// that axe found nothing in is asked only about its words (support/page-axe.ts).
everyPageIn(['en', 'ar', 'es', 'it'])
