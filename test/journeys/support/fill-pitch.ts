import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** What stands in the addresses of a pitch, for whoever asks a table for an id: it is named by its length and by its prompt. */
const named = (column: string) => `(select ${column} as id, person_id from journey.pitch_answer) as named`

export const tables = { message: 'journey.message', length: named('length'), prompt: named('prompt') }

/** Amina prepares both lengths in Arabic, with French beside, and keeps two messages. */
export async function fill(_: TestHouse, { amina }: Inhabitants): Promise<void> {
  const beside = { language: 'ar', otherLanguage: 'fr' }
  const say = (length: 'one' | 'three', prompt: string, words: string, otherWords: string) =>
    amina.hand.do(href(routes.myPitchPrompt, { length, prompt }), { ...beside, words, otherWords, version: '0' })
  await say('one', 'who', 'أنا أمينة، وأصنع الخبز.', 'Je m’appelle Amina et je fais du pain.')
  await say('one', 'offer', 'أريد أن أصنع خبزًا لأهل الحيّ.', '')
  await say('three', 'who', 'أنا أمينة، وأصنع الخبز منذ عشر سنوات.', 'Je m’appelle Amina. Je fais du pain depuis dix ans.')
  await say('three', 'ask', '', 'Connaissez-vous une cuisine à partager ?')
  const write = (kind: string, forWhom: string, words: string, otherWords: string) =>
    amina.hand.do(routes.addMessage, { ...beside, kind, forWhom, words, otherWords })
  await write('thank', 'Maude Gagnon', 'شكرًا على وقتكم أمس.', 'Merci pour votre temps hier.\nÀ bientôt.')
  await write('meeting', 'مدير التعاونية', 'أودّ أن ألتقي بكم عشرين دقيقة.', '')
}
