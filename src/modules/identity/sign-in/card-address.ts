import { href, routes } from '#routes'

/**
 * The address that a card's QR code holds. The code stands after `#`: browsers keep that part to themselves, so it is
 * in no server's log and no Referer; without script it is typed from the card.
 */
export function cardAddress(origin: string, { number, code }: { number: string; code: string }): string {
  return `${origin}${href(routes.card, { number })}#${code}`
}
