import type { Language } from '#platform/i18n.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { needByCode, needs } from '../../cards/needs.ts'
import type { Place } from '../../gazetteer/gazetteer.ts'
import { anotherWayWords } from '../messages/another-way.ts'
import { usualKm } from './asked-place.ts'
import { type Asked, distances, searchAddress } from './search-input.ts'

type Props = { asked: Asked; place: Place | undefined; language: Language }

/** Nothing found: the searches nearby that may find something, the nearest to what was asked first. */
export function AnotherWay({ asked, place, language }: Props) {
  const t = anotherWayWords(language)
  return (
    <EmptyState title={t('empty')}>
      <p>{t('empty-lead')}</p>
      <ul class="plain-links">
        {waysFrom(asked, place, language).map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <a
            href={searchAddress(asked, { needs: [], words: '', place: '', at: '', languages: [], stages: [], free: false, remote: 'also' })}
          >
            {t('again')}
          </a>
        </li>
      </ul>
    </EmptyState>
  )
}

function waysFrom(asked: Asked, place: Place | undefined, language: Language): { label: string; href: string }[] {
  const t = anotherWayWords(language)
  const to = (label: string, change: Partial<Asked>) => ({ label, href: searchAddress(asked, change) })
  const wider = place === undefined ? undefined : distances.find((km) => km > (asked.km ?? usualKm(place)))
  return [
    ...(wider === undefined ? [] : [to(t('wider', { km: wider }), { km: wider })]),
    ...(asked.remote === 'only' ? [] : [to(t('try-remote'), { remote: 'only' })]),
    ...(place === undefined ? [] : [to(t('everywhere'), { place: '', at: '' })]),
    ...(asked.free ? [to(t('drop-free'), { free: false })] : []),
    ...(asked.languages.length > 0 ? [to(t('drop-language'), { languages: [] })] : []),
    ...(asked.stages.length > 0 ? [to(t('drop-stage'), { stages: [] })] : []),
    ...(asked.words === '' ? [] : [to(t('drop-words', { words: asked.words }), { words: '' })]),
    ...neighbours(asked.needs).map(({ code, title }) => to(t('next-need', { need: title[language] }), { needs: [code] })),
  ]
}

/** The other needs of the same group: what is often found at the same door. */
function neighbours(asked: readonly string[]) {
  const groups = asked.map((code) => needByCode(code)?.group)
  return needs.filter(({ code, group }) => groups.includes(group) && !asked.includes(code)).slice(0, 3)
}
