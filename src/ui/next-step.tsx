import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { Icon } from './icon.tsx'
import { ui } from './messages.ts'

type NextStepProps = { href: string; title: Child; body?: Child; language?: Language }

/** The one thing to do now: the largest on its page, and alone of its kind. With `language` it is announced as “La suite”. */
export function NextStep({ href, title, body, language }: NextStepProps) {
  return (
    <div class="next-step">
      <div>
        {language === undefined ? null : <p class="eyebrow">{ui(language)('next-step')}</p>}
        <a href={href}>{title}</a>
        {body === undefined ? null : <div class="next-step-body">{body}</div>}
      </div>
      <Icon name="forward" />
      <svg class="links" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
        <circle cx="55" cy="50" r="38" />
        <circle cx="105" cy="50" r="38" />
      </svg>
    </div>
  )
}
