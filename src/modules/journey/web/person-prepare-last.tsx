import type { PrivateNote } from '#modules/people/index.ts'
import type { Language } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import { personPrepare } from '../messages/person-prepare.ts'
import type { ObservationLine } from '../queries/person-observations.ts'
import { formatInstantDay } from './days.ts'
import { Day, Written } from './person-parts.tsx'

type LastProps = {
  note: PrivateNote | undefined
  /** What the counsellor wanted to try, in her own look back. */
  nextTime: string
  observation: ObservationLine | undefined
  language: Language
  timeZone: string
}

/** What is left of the last meeting: my own note and intention, which stay off paper, and the last observation, which she reads too. */
export function LastTime({ note, nextTime, observation, language, timeZone }: LastProps) {
  const t = personPrepare(language)
  return (
    <>
      <section class="no-print" aria-labelledby="last-note">
        <h2 id="last-note">{t('lastNote')}</h2>
        {note === undefined && nextTime === '' ? <p>{t('noNote')}</p> : null}
        {note === undefined && nextTime === '' ? null : (
          <Notice kind="private">
            {note === undefined ? null : (
              <>
                <p class="hint">{t('lastNoteBody', { day: formatInstantDay(note.at, timeZone, language) })}</p>
                <Written>{note.body}</Written>
              </>
            )}
            {nextTime === '' ? null : (
              <>
                <p class="eyebrow">{t('lastTime')}</p>
                <Written>{nextTime}</Written>
              </>
            )}
          </Notice>
        )}
      </section>
      {observation === undefined ? null : (
        <section aria-labelledby="last-seen">
          <h2 id="last-seen">{t('lastSeen')}</h2>
          <p class="hint">
            <bdi>{observation.authorName}</bdi> · <Day day={observation.observedOn} language={language} />
          </p>
          <Written>{observation.body}</Written>
        </section>
      )}
    </>
  )
}
