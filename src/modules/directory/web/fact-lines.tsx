import type { Language, Words } from '#platform/i18n.ts'
import { formatDay } from '#ui/format.ts'
import { Icon } from '#ui/icon.tsx'
import type { Confidence } from '../domain/legal-form.ts'
import { factWords } from '../messages/facts.ts'

const icons = { verified: 'check', 'to-confirm': 'waiting', unverified: 'attention' } as const

/** How sure a fact is: a word, and a small drawing that says it without colour. */
export function Sureness({ of, language }: { of: Confidence; language: Language }) {
  return (
    <span class={`sureness ${of}`}>
      <Icon name={icons[of]} />
      {factWords(language)(of)}
    </span>
  )
}

/** A fact or a figure, with all that stands behind it. */
type Sourced = { text: Words; source: { name: string; address: string }; checkedOn: Temporal.PlainDate; confidence: Confidence }
type LineProps = { fact: Sourced; lawLanguage: Language; language: Language }

/** Where a fact comes from, the day we looked, and how sure it is. One not yet verified says whom to ask. */
export function SourceLine({ fact, lawLanguage, language }: LineProps) {
  const t = factWords(language)
  const isRead = fact.confidence !== 'unverified'
  return (
    <p class="source">
      <Sureness of={fact.confidence} language={language} /> {t(isRead ? 'source' : 'ask-at')}{' '}
      <a href={fact.source.address} rel="noreferrer">
        <bdi lang={lawLanguage}>{fact.source.name}</bdi>
      </a>
      . {t(isRead ? 'checked-on' : 'noted-on')} <time datetime={fact.checkedOn.toString()}>{formatDay(fact.checkedOn, language)}</time>.
    </p>
  )
}

/** A fact, whole: what it says, and all that stands behind it. */
export function WholeFact(props: LineProps) {
  return (
    <>
      <p>{props.fact.text[props.language]}</p>
      <SourceLine {...props} />
    </>
  )
}
