/** The languages of the product, French first: it is the one the others are checked against. */
export const languages = ['fr', 'en', 'es', 'it', 'ar'] as const

export type Language = (typeof languages)[number]

/** One sentence in each language, as content files and `jsonb` columns hold it. */
export type Words = Record<Language, string>
