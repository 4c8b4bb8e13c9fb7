import type { Language } from '#platform/i18n.ts'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import type { Material } from '../domain/material.ts'
import { pitch } from '../messages/pitch.ts'

/**
 * Words of hers that could serve here again, inside the form they go to: taking them keeps what she has typed so far.
 * Nothing where there are none.
 */
export function AlreadyWritten({ material, language }: { material: readonly Material[]; language: Language }) {
  if (material.length === 0) return null
  const t = pitch(language)
  return (
    <Details summary={t('material')}>
      <ul class="material">
        {material.map(({ key, from, words }) => (
          <li>
            <span class="hint">{t(`from-${from}`)}</span>
            <q dir="auto">{words}</q>
            <Button kind="quiet" name="take" value={key} label={`${t('take')} : ${words.slice(0, 60)}`}>
              {t('take')}
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  )
}
