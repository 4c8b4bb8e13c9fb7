import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import type { Instrument } from '../content/kits.ts'
import { kitWords } from '../messages/kit.ts'

type Way = { href: string; label: 'blank' | 'record' | 'legal-forms' | 'challenges' }

/** Where to take one instrument from: paper, a person's record, or a page open to all. */
function waysTo({ id, place }: Instrument): Way[] {
  if (place === 'legal-forms') return [{ href: routes.legalForms, label: place }]
  if (place === 'challenges') return [{ href: routes.challenges, label: place }]
  const blank: Way = { href: href(routes.kitSheet, {}, { instrument: id }), label: 'blank' }
  const inRecord = place === 'record' || place === 'process' || place === 'reminders'
  return inRecord ? [blank, { href: routes.caseload, label: 'record' }] : [blank]
}

/** One instrument: what it is for in a sentence, when to bring it, what not to do with it. */
export function InstrumentCard({ instrument, language }: { instrument: Instrument; language: Language }) {
  const t = kitWords(language)
  return (
    <Card level={3} title={instrument.title[language]}>
      <p>{instrument.purpose[language]}</p>
      <dl class="said">
        <div>
          <dt>{t('when')}</dt>
          <dd>{instrument.when[language]}</dd>
        </div>
        <div>
          <dt>{t('avoid')}</dt>
          <dd>{instrument.avoid[language]}</dd>
        </div>
      </dl>
      {waysTo(instrument).map(({ href, label }) => (
        <p>
          <a class="quiet-link" href={href}>
            {t(label)}
            <span class="unseen"> : {instrument.title[language]}</span>
          </a>
        </p>
      ))}
    </Card>
  )
}
