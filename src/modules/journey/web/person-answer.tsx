import type { Child } from 'hono/jsx'
import type { PersonId } from '#kernel/id.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { answerLevels } from '../content/answer-levels.ts'
import { barriers } from '../content/barriers.ts'
import type { Indicator } from '../content/competencies.ts'
import type { Answer, AnswerLevel } from '../domain/assessment.ts'
import { personAssessment } from '../messages/person-assessment.ts'
import type { ObservationLine } from '../queries/person-observations.ts'
import { ObservationNote } from './person-observation.tsx'
import { Written } from './person-parts.tsx'

type AnswerProps = {
  personId: PersonId
  indicator: Indicator
  answer: Answer | undefined
  observations: readonly ObservationLine[]
  language: Language
}

/** One question: her words on one side, what was observed on the other, side by side where there is room. */
export function AnswerBlock({ personId, indicator, answer, observations, language }: AnswerProps) {
  const t = personAssessment(language)
  return (
    <article class="answer" id={indicator.id} aria-labelledby={`${indicator.id}-title`}>
      <h3 id={`${indicator.id}-title`}>{indicator.observed[language]}</h3>
      <div class="two-voices">
        <div>{answer === undefined ? <p class="hint">{t('notOpened')}</p> : <HerWords answer={answer} language={language} />}</div>
        <div>
          {observations.map((line) => (
            <ObservationNote line={line} language={language} />
          ))}
          <a class="quiet-link" href={`${href(routes.personAssessment, { person: personId }, { about: indicator.id })}#observe`}>
            {t('observe')}
            <span class="unseen"> {indicator.observed[language]}</span>
          </a>
        </div>
      </div>
    </article>
  )
}

function HerWords({ answer, language }: { answer: Answer; language: Language }) {
  const t = personAssessment(language)
  const before = answer.levelBefore !== null && answer.levelBeforeAt !== null && answer.levelBefore !== answer.level
  return (
    <>
      <p class="eyebrow">{t('hers')}</p>
      <p class="level">{levelLabel(answer.level, language) ?? t('noLevel')}</p>
      {before ? (
        <p class="hint">
          {t('before', { level: levelLabel(answer.levelBefore, language) ?? '', day: dayOf(answer.levelBeforeAt, language) })}
        </p>
      ) : null}
      {answer.proof === '' ? null : (
        <Part title={t('proof')}>
          <Written>{answer.proof}</Written>
        </Part>
      )}
      {answer.barriers.length === 0 ? null : (
        <Part title={t('barriers')}>
          <Barriers ids={answer.barriers} language={language} />
        </Part>
      )}
      {answer.wish === '' ? null : (
        <Part title={t('wishLabel')}>
          <Written>{answer.wish}</Written>
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: { title: string; children: Child }) {
  return (
    <div class="part">
      <p class="eyebrow">{title}</p>
      {children}
    </div>
  )
}

function Barriers({ ids, language }: { ids: readonly string[]; language: Language }) {
  return (
    <ul>
      {barriers
        .filter(({ id }) => ids.includes(id))
        .map(({ label }) => (
          <li>{label[language]}</li>
        ))}
    </ul>
  )
}

function levelLabel(level: AnswerLevel | null, language: Language): string | undefined {
  return answerLevels.find(({ id }) => id === level)?.label[language]
}

function dayOf(instant: Temporal.Instant | null, language: Language): string {
  return instant === null ? '' : formatDay(instant.toZonedDateTimeISO('UTC').toPlainDate(), language)
}
