import { type Language, languageFacts } from '#platform/i18n.ts'
import { type Closeness, type Contact, closenesses } from '../domain/contact.ts'
import { frame } from '../domain/frame.ts'
import { drawNetwork } from '../domain/picture.ts'
import { network } from '../messages/my-network.ts'
import { closenessLabel, meLabel, sectorTitles } from '../messages/network-words.ts'
import { NetworkDrawing, type Paint, plusAt } from './network-drawing.tsx'

const paint: Paint = (mark) => ({ class: mark })
const apart = (text: string) => `\u2068${text}\u2069`

/** The picture of a network, in the colours of the page. All it says stands in the list beside it. */
export function NetworkMap({ contacts, language }: { contacts: readonly Contact[]; language: Language }) {
  const t = network(language)
  const picture = drawNetwork(contacts, sectorTitles(language))
  return (
    <figure class="network-map">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={`${t('picture')}. ${t('picture-says')}`}>
        <NetworkDrawing
          picture={picture}
          paint={paint}
          me={meLabel(language)}
          own={apart}
          mirrored={languageFacts[language].direction === 'rtl'}
        />
      </svg>
      <figcaption>
        <ul class="network-legend" aria-label={t('legend')}>
          {closenesses.map((closeness) => (
            <li>
              <Swatch closeness={closeness} />
              {closenessLabel(closeness, language)}
            </li>
          ))}
          {picture.sectors.every(({ free }) => free === null) ? null : (
            <li>
              <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                <path d={plusAt(10, 10)} class="free" />
              </svg>
              {t('plus')}
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  )
}

function Swatch({ closeness }: { closeness: Closeness }) {
  return (
    <svg viewBox="0 0 30 20" width="30" height="20" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="28" height="18" rx="9" class={closeness} />
    </svg>
  )
}
