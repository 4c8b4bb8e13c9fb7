import type { Language } from '#platform/i18n.ts'
import { ui } from './messages.ts'

export const stages = ['welcome', 'exploration', 'decision', 'plan'] as const
export type Stage = (typeof stages)[number]

type PathProps = { language: Language; current: Stage; links?: Partial<Record<Stage, string>> | undefined; label?: string }

/** The way from welcome to plan as links of one chain. It says where one is, never how much is left; every stage can be gone back to. */
export function Path({ language, current, links = {}, label }: PathProps) {
  const say = ui(language)
  const here = stages.indexOf(current)
  return (
    <nav class="path" aria-label={label ?? say('path')}>
      <ol>
        {stages.map((stage, index) => (
          <li class={index < here ? 'passed' : index === here ? 'here' : 'ahead'} aria-current={index === here ? 'step' : undefined}>
            <svg class="ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              {index === here ? <circle class="heart" cx="12" cy="12" r="11" /> : null}
              {index < here ? <path d="m4 12.5 5.5 5.5 11-12" /> : null}
            </svg>
            <StageName href={links[stage]} label={say(stage)} />
            {index <= here ? <span class="unseen">{`, ${say(index === here ? 'path-here' : 'path-passed')}`}</span> : null}
          </li>
        ))}
      </ol>
      <p class="hint">{say('path-note')}</p>
    </nav>
  )
}

function StageName({ href, label }: { href: string | undefined; label: string }) {
  return href === undefined ? (
    <span class="stage">{label}</span>
  ) : (
    <a class="stage" href={href}>
      {label}
    </a>
  )
}
