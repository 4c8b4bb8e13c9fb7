import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { assetHref } from '#platform/assets.ts'
import { type Language, languageFacts } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'
import { Footer } from './page-footer.tsx'
import { Header } from './page-header.tsx'

/** What surrounds every page: who reads, in which language, where she can go, and who can help. */
export type Shell = {
  language: Language
  /** The address of this page with its query, where the language links come back. */
  path: string
  navigation: readonly { href: string; label: string; current?: boolean | undefined }[]
  account?: { name: string; accountHref: string; signOutAction: string } | undefined
  /** What has just been done, said once. */
  said?: string | undefined
  problem?: string | undefined
  demo?: { name: string } | undefined
  help?: { name: string; phone?: string | undefined; email?: string | undefined; organisation?: string | undefined } | undefined
  theme?: 'light' | 'dark' | undefined
}

type LayoutProps = {
  shell: Shell
  title: string
  /** The language of the title, when it is not that of the page: a name written elsewhere. */
  titleLanguage?: string | undefined
  lead?: Child
  /** The title said again in another language, for a person who reads both. */
  beside?: { language: Language; text: string } | undefined
  back?: { href: string; label: string } | undefined
  width?: 'narrow' | 'wide'
  /** Small scripts of `src/ui/islands`, by name without extension; the page must work without them. */
  island?: readonly string[]
  /** Other stylesheets, by asset name. */
  styles?: readonly string[]
  /** What stands beside the title: a name in its own script, a status. */
  aside?: Child
  children?: Child
}

/** A whole page. The title is its only `h1`; nothing in it is written inline for the browser to run. */
export function Layout({
  shell,
  title,
  titleLanguage,
  lead,
  beside,
  back,
  width = 'narrow',
  island = [],
  styles = [],
  aside,
  children,
}: LayoutProps) {
  const facts = languageFacts[shell.language]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={shell.language} dir={facts.direction} data-theme={shell.theme}>
        <Head shell={shell} title={title} styles={styles} island={island} />
        <body>
          <a class="skip" href="#main">
            {ui(shell.language)('skip')}
          </a>
          <Header shell={shell} />
          <main id="main" class={width} tabindex={-1}>
            {back === undefined ? null : (
              <a class="back" href={back.href}>
                <Icon name="back" />
                {back.label}
              </a>
            )}
            <Announcements shell={shell} />
            <div class="page-head">
              <h1>
                <bdi lang={titleLanguage}>{title}</bdi>
              </h1>
              {beside === undefined ? null : (
                <p class="beside" lang={beside.language} dir={languageFacts[beside.language].direction}>
                  {beside.text}
                </p>
              )}
              {aside}
              {lead === undefined ? null : <div class="lead">{lead}</div>}
            </div>
            {children}
          </main>
          <Footer shell={shell} width={width} />
        </body>
      </html>
    </>
  )
}

function Head({ shell, title, styles, island }: { shell: Shell; title: string; styles: readonly string[]; island: readonly string[] }) {
  const fonts = shell.language === 'ar' ? ['arabic.woff2', 'latin.woff2'] : ['latin.woff2']
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} — Maillon`}</title>
      <meta name="color-scheme" content={shell.theme ?? 'light dark'} />
      <link rel="icon" href={assetHref('mark.svg')} type="image/svg+xml" />
      {fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" href={assetHref(font)} crossorigin="anonymous" />
      ))}
      {['maillon.css', ...styles].map((style) => (
        <link rel="stylesheet" href={assetHref(style)} />
      ))}
      {island.map((name) => (
        <script type="module" src={assetHref(`${name}.js`)}></script>
      ))}
    </head>
  )
}

function Announcements({ shell }: { shell: Shell }) {
  return (
    <>
      {shell.said === undefined ? null : (
        <div class="notice done said" role="status">
          <Icon name="check" />
          <p>{shell.said}</p>
          <script type="module" src={assetHref('keep-text.js')}></script>
        </div>
      )}
      {shell.problem === undefined ? null : (
        <div class="notice attention" role="alert">
          <Icon name="attention" />
          <p>{shell.problem}</p>
        </div>
      )}
    </>
  )
}
