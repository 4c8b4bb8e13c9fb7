import type { Language } from '#platform/i18n.ts'
import { servedStages } from '../../cards/domain/card.ts'
import { needByCode } from '../../cards/needs.ts'
import { languageName } from '../../cards/web/words-of-card.tsx'
import { foundWords } from '../messages/found.ts'
import { searchWords } from '../messages/search.ts'
import { type Asked, searchAddress } from './search-input.ts'

/** What was asked, one condition after the other, each with the way to take it away. */
export function AskedList({ asked, language }: { asked: Asked; language: Language }) {
  const t = foundWords(language)
  const conditions = conditionsOf(asked, language)
  if (conditions.length === 0) return null
  return (
    <ul class="asked" aria-label={t('asked')}>
      {conditions.map(({ label, without }) => (
        <li>
          <bdi>{label}</bdi>{' '}
          <a href={without}>
            {t('remove')}
            <span class="unseen"> {label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function conditionsOf(asked: Asked, language: Language): { label: string; without: string }[] {
  const [t, words] = [foundWords(language), searchWords(language)]
  const without = (change: Partial<Asked>) => searchAddress(asked, change)
  const less = (list: readonly string[], gone: string) => list.filter((each) => each !== gone)
  const stages = servedStages.filter((stage) => asked.stages.includes(stage))
  return [
    ...asked.needs.map((code) => ({
      label: needByCode(code)?.title[language] ?? code,
      without: without({ needs: less(asked.needs, code) }),
    })),
    ...(asked.words === '' ? [] : [{ label: asked.words, without: without({ words: '' }) }]),
    ...(asked.place === '' ? [] : [{ label: asked.place, without: without({ place: '', at: '' }) }]),
    ...asked.languages.map((code) => ({
      label: languageName(code, language),
      without: without({ languages: less(asked.languages, code) }),
    })),
    ...stages.map((stage) => ({ label: words(`stage-${stage}`), without: without({ stages: less(asked.stages, stage) }) })),
    ...(asked.free ? [{ label: t('is-free'), without: without({ free: false }) }] : []),
    ...(asked.remote === 'also'
      ? []
      : [{ label: `${words('remote')} : ${words(`remote-${asked.remote}`)}`, without: without({ remote: 'also' }) }]),
  ]
}
