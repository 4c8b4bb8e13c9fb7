import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { Bilingual } from '#ui/bilingual.tsx'
import { answerLevels } from '../../content/answer-levels.ts'
import { biasReminders } from '../../content/bias-reminders.ts'
import { indicators, needs } from '../../content/competencies.ts'
import { outcomes } from '../../content/outcomes.ts'
import { processItems } from '../../content/process-checklist.ts'
import type { Instrument } from '../content/kits.ts'
import { kitWords } from '../messages/kit.ts'

type SheetProps = { instrument: Instrument; language: Language; second: Language | undefined }
type Say = (language: Language) => string
type Manner = { language: Language; second: Language | undefined }

const forOneself = ['bias', 'training-plan', 'co-development']

/** The second language first, for the person; the language of the page beside. */
function Two({ say, language, second }: Manner & { say: Say }) {
  if (second === undefined) return <>{say(language)}</>
  return <Bilingual language={second} first={say(second)} second={say(language)} secondLanguage={language} />
}

/** Whose sheet it is and when, to be written by hand; and to whom it belongs. */
export function SheetHead({ instrument, ...manner }: SheetProps) {
  const own = forOneself.includes(instrument.id)
  return (
    <>
      {own ? null : (
        <div class="sheet-head">
          <Line label={<Two say={(each) => kitWords(each)('name')} {...manner} />} />
          <Line label={<Two say={(each) => kitWords(each)('day')} {...manner} />} />
        </div>
      )}
      <p class="hint">
        <Two say={(each) => kitWords(each)(own ? 'sheet-own-note' : 'sheet-note')} {...manner} />
      </p>
    </>
  )
}

function Line({ label }: { label: Child }) {
  return (
    <p class="sheet-line">
      <span>{label}</span>
    </p>
  )
}

/** What is asked, with room to write; what is chosen, with a box to tick. */
export function SheetBody({ instrument, ...manner }: SheetProps) {
  return (
    <>
      <Asked place={instrument.place} {...manner} />
      {instrument.prompts.map(({ text }) => (
        <section class="sheet-ask">
          <h2 class="card-title">
            <Two say={(each) => text[each]} {...manner} />
          </h2>
          <div class="sheet-room"></div>
        </section>
      ))}
    </>
  )
}

const processAnswers = ['yes', 'not-yet', 'not-applicable'] as const

function Asked({ place, ...manner }: Manner & { place: Instrument['place'] }) {
  if (place === 'indicators') return <Questions {...manner} />
  if (place === 'outcomes')
    return (
      <Boxes
        options={outcomes.map(
          ({ label }) =>
            (each) =>
              label[each],
        )}
        {...manner}
      />
    )
  if (place === 'process') {
    return (
      <>
        {processItems.map(({ label }) => (
          <section class="sheet-ask">
            <h2 class="card-title">
              <Two say={(each) => label[each]} {...manner} />
            </h2>
            <Boxes options={processAnswers.map((answer) => (each) => kitWords(each)(answer))} {...manner} />
            <div class="sheet-room short"></div>
          </section>
        ))}
      </>
    )
  }
  if (place !== 'reminders') return null
  return (
    <ol class="thoughts">
      {biasReminders.map(({ text }) => (
        <li>
          <Two say={(each) => text[each]} {...manner} />
        </li>
      ))}
    </ol>
  )
}

function Questions(manner: Manner) {
  const options = answerLevels.map(
    ({ label }): Say =>
      (each) =>
        label[each],
  )
  return (
    <>
      {needs.map((need) => (
        <section>
          <h2>
            <Two say={(each) => need.title[each]} {...manner} />
          </h2>
          {indicators
            .filter((indicator) => indicator.need === need.id)
            .map(({ statement }) => (
              <div class="sheet-ask">
                <p>
                  <strong>
                    <Two say={(each) => statement[each]} {...manner} />
                  </strong>
                </p>
                <Boxes options={options} {...manner} />
              </div>
            ))}
        </section>
      ))}
    </>
  )
}

function Boxes({ options, ...manner }: Manner & { options: readonly Say[] }) {
  return (
    <ul class="sheet-boxes">
      {options.map((say) => (
        <li>
          <Two say={say} {...manner} />
        </li>
      ))}
    </ul>
  )
}
