import type { Language } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'

type PagerProps = {
  language: Language
  previous?: string | undefined
  next?: string | undefined
  previousLabel?: string
  nextLabel?: string
}

/** Before and after in a long list, by address. No page numbers: nothing is counted. */
export function Pager({ language, previous, next, previousLabel, nextLabel }: PagerProps) {
  if (previous === undefined && next === undefined) return null
  const say = ui(language)
  return (
    <nav class="pager" aria-label={say('pages')}>
      {previous === undefined ? null : (
        <a class="button secondary" rel="prev" href={previous}>
          <Icon name="back" />
          {previousLabel ?? say('previous')}
        </a>
      )}
      {next === undefined ? null : (
        <a class="button secondary next" rel="next" href={next}>
          {nextLabel ?? say('next')}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}
