import { everyPageIn } from './support/every-page.ts'

// The longest words, the smallest phone.
everyPageIn(['en', 'es', 'it'])
