import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { formatInstantDay } from '../../web/days.ts'
import { Written } from '../../web/person-parts.tsx'
import { questionOf } from '../content/sketch-parts.ts'
import { behind, type Door, type MeansItem } from '../domain/means.ts'
import type { SketchPart, SketchPartId } from '../domain/sketch.ts'
import { writeStart } from '../domain/start.ts'
import { sketch } from '../messages/sketch.ts'

// What she said elsewhere is shown again rather than asked again.
const elsewhere = {
  resources: { doors: ['who-i-am', 'what-i-know'], href: routes.myMeans, place: 'my-means' },
  partners: { doors: ['whom-i-know'], href: routes.myNetwork, place: 'my-network' },
  costs: { doors: [], href: routes.myBudget, place: 'my-budget' },
  loss: { doors: [], href: routes.myLoss, place: 'my-loss' },
} as const satisfies Partial<Record<SketchPartId, { doors: readonly Door[]; href: string; place: string }>>

const hasElsewhere = (part: SketchPartId): part is keyof typeof elsewhere => part in elsewhere

/** What she noted among her means that belongs to this part, and where to find more. */
export function SketchAround({ part, means, language }: { part: SketchPartId; means: readonly MeansItem[]; language: Language }) {
  if (!hasElsewhere(part)) return null
  const t = sketch(language)
  const { doors, href: place, place: name } = elsewhere[part]
  const noted = doors.flatMap((door) => behind(door, means))
  return (
    <div class="flow">
      {noted.length === 0 ? null : (
        <>
          <p class="hint">{t('means-here')}</p>
          <ul>
            {noted.map(({ words }) => (
              <li>
                <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkButton href={place} kind="quiet">
        {t('see', { place: t(name) })}
      </LinkButton>
    </div>
  )
}

/** A small thing to do from this part, that can go into the plan in one touch. */
export function SketchStep({ part, language }: { part: SketchPartId; language: Language }) {
  const t = sketch(language)
  return (
    <Card eyebrow={t('step')} title={questionOf(part).step[language]}>
      <LinkButton href={href(routes.addAction, {}, { from: writeStart({ kind: 'sketch', part }) })} kind="secondary">
        {t('make-action')}
      </LinkButton>
    </Card>
  )
}

/** What this part said before, the latest first. */
export function SketchHistory({ before, language, timeZone }: { before: readonly SketchPart[]; language: Language; timeZone: string }) {
  const t = sketch(language)
  return (
    <Details summary={t('before')}>
      <Timeline
        items={before.map(({ words, notYet, at }) => ({
          when: formatInstantDay(at, timeZone, language),
          datetime: at.toString(),
          title: notYet ? t('not-yet') : t('words'),
          body: words === '' ? undefined : <Written>{words}</Written>,
        }))}
      />
    </Details>
  )
}
