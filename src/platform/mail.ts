import { createTransport } from 'nodemailer'
import type { Moment } from './act.ts'
import type { Config } from './config.ts'
import type { Tx } from './database.ts'
import type { Language } from './i18n.ts'
import { job, later } from './jobs.ts'

/** A letter to one address. The subject reveals no purpose, organisation or state (field.md A15). */
export type Letter = { to: string; language: Language; subject: string; body: string; link?: string }

/** Writes a letter in the act's transaction and asks the worker to post it. */
export async function writeLetter(tx: Tx, letter: Letter, { newId, now }: Pick<Moment, 'newId' | 'now'>): Promise<void> {
  const id = newId<'letter'>()
  await tx
    .insertInto('platform.mail')
    .values({
      id,
      to_address: letter.to,
      language: letter.language,
      subject: letter.subject,
      body: letter.body,
      link: letter.link ?? null,
      created_at: now,
    })
    .execute()
  await later(tx, 'post-letter', { id })
}

export const postLetter = job({
  name: 'post-letter',
  async run({ id }, { database, now, postLetter }) {
    await database.transaction('maillon_worker', { sessionHash: null, at: now() }, async (tx) => {
      const letter = await tx
        .selectFrom('platform.mail')
        .selectAll()
        .where('id', '=', id ?? '')
        .where('sent_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
      if (letter === undefined) return
      await postLetter({ to: letter.to_address, subject: letter.subject, body: letter.body })
      await tx.updateTable('platform.mail').set({ sent_at: now() }).where('id', '=', letter.id).execute()
    })
  },
})

/** How letters leave: by SMTP when an address is set; otherwise they stay in the demo's mailbox. */
export function postOffice({ smtp, mailFrom }: Pick<Config, 'smtp' | 'mailFrom'>) {
  if (smtp === undefined) return async () => undefined
  const transport = createTransport(smtp)
  return async ({ to, subject, body }: { to: string; subject: string; body: string }) => {
    await transport.sendMail({ from: mailFrom, to, subject, text: body })
  }
}
