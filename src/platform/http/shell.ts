import type { Actor } from '#kernel/actor.ts'
import { isAmong } from '#kernel/actor.ts'
import { routes } from '#routes'
import type { Shell } from '#ui/layout.tsx'
import type { Tx } from '../database.ts'
import type { Language } from '../i18n.ts'
import type { Product } from '../product.ts'

type Around = {
  actor: Actor
  language: Language
  address: string
  said: string | undefined
  theme: string | null | undefined
  demo: boolean
}

/** What surrounds a page: the menu of those who may go there, whom to call, what was just said. */
export async function shellFor(product: Product, tx: Tx, { actor, language, address, said, theme, demo }: Around): Promise<Shell> {
  const path = address.split('?')[0]
  const navigation = product.pages
    .map(({ thing }) => thing)
    .filter((page) => page.menu !== undefined && isAmong(actor, page.who) && (demo || !page.demo))
    .sort((a, b) => (a.menu?.order ?? 0) - (b.menu?.order ?? 0))
    .map((page) => ({ href: page.path, label: page.menu?.label[language] ?? page.title, current: page.path === path }))
  return {
    language,
    path: address,
    navigation,
    account: actor.signedIn ? { name: actor.name, accountHref: routes.account, signOutAction: routes.signOut } : undefined,
    said,
    demo: demo && actor.signedIn ? { name: actor.name } : undefined,
    help: await firstHelp(product, tx, actor),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  }
}

async function firstHelp(product: Product, tx: Tx, actor: Actor) {
  if (!actor.signedIn) return undefined
  for (const { thing } of product.help) {
    const found = await thing.find(tx, actor)
    if (found !== undefined) return found
  }
  return undefined
}
