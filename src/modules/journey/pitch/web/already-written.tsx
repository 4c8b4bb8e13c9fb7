import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import type { Material } from '../domain/material.ts'
import { pitch } from '../messages/pitch.ts'

type AlreadyProps = { material: readonly Material[]; language: Language; hrefTo: (key: string) => string }

/** Words of hers that could serve here again, and the way to put them in the box. Nothing where there are none. */
export function AlreadyWritten({ material, language, hrefTo }: AlreadyProps) {
  if (material.length === 0) return null
  const t = pitch(language)
  return (
    <Details summary={t('material')}>
      <ul class="material">
        {material.map(({ key, from, words }) => (
          <li>
            <span class="hint">{t(`from-${from}`)}</span>
            <q dir="auto">{words}</q>
            <a class="button quiet" href={hrefTo(key)}>
              {t('take')}
              <span class="unseen"> {words.slice(0, 60)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}
