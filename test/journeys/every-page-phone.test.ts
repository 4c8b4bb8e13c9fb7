import { everyPageIn } from './support/every-page.ts'

// The longest words, the smallest phone, and a language that reads from right to left.
everyPageIn(['es', 'it', 'ar'])
