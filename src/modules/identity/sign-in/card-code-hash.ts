import { createHmac } from 'node:crypto'
import { secretKey } from '#platform/secret.ts'

/** What is kept of a card's code. Keyed from outside the database: its 53 bits alone would not resist whoever copied the table. */
export function cardCodeHash(number: string, code: string): Buffer {
  return createHmac('sha256', secretKey('card codes')).update(`${number} ${code}`).digest()
}
