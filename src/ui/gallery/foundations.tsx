import { formatDay, formatMoment, formatTime, formatWeekday } from '../format.ts'
import { Icon, type IconName, Mark } from '../icon.tsx'
import { Table } from '../table.tsx'
import { colours, contrast, pairs } from './contrast.ts'
import type { Sample } from './sample.ts'

export function Letters({ say, language }: Sample) {
  const moment = Temporal.Instant.from('2027-03-12T18:30:00Z')
  const there = moment.toZonedDateTimeISO('America/Toronto')
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say('type')}</h2>
      <p class="specimen huge">{say('type-sample')}</p>
      <p class="specimen large">{say('type-sample')}</p>
      <p class="lead">{say('type-sample')}</p>
      <p>{say('type-sample')}</p>
      <p class="hint">{say('type-sample')}</p>
      <p class="specimen" lang="fr" dir="ltr">
        Œuvre, naïf, « ça et là », l’été… — Ünal Şahin, Nguyễn Thị Hương, Łukasz
      </p>
      <ul>
        <li>{formatWeekday(there.toPlainDate(), language)}</li>
        <li>{formatDay(there.toPlainDate(), language)}</li>
        <li>{formatMoment(moment, 'America/Toronto', language)}</li>
        <li>{formatTime(there.toPlainTime(), language)}</li>
      </ul>
    </section>
  )
}

export function Colours({ say }: Sample) {
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">{say('colours')}</h2>
      <p>{say('colours-text')}</p>
      <Table
        caption={say('colours')}
        quietCaption
        columns={[
          { key: 'over', label: say('colour') },
          { key: 'under', label: say('on') },
          { key: 'light', label: say('light'), numeric: true },
          { key: 'dark', label: say('dark'), numeric: true },
        ]}
        rows={pairs.map(({ over, under }) => ({
          over: <bdi dir="ltr">{over}</bdi>,
          under: <bdi dir="ltr">{under}</bdi>,
          light: <Swatch over={over} under={under} theme="light" />,
          dark: <Swatch over={over} under={under} theme="dark" />,
        }))}
      />
    </section>
  )
}

function Swatch({ over, under, theme }: { over: string; under: string; theme: 'light' | 'dark' }) {
  const [above = '', below = ''] = [colours[theme].get(over), colours[theme].get(under)]
  return (
    <span class="swatch">
      <svg viewBox="0 0 64 32" aria-hidden="true" focusable="false">
        <rect width="64" height="32" rx="8" fill={below} />
        <circle cx="32" cy="16" r="9" fill={above} />
      </svg>
      {contrast(above, below).toFixed(1)}
    </span>
  )
}

const icons: readonly IconName[] = [
  'forward',
  'back',
  'chevron',
  'check',
  'attention',
  'waiting',
  'listen',
  'print',
  'language',
  'menu',
  'phone',
  'mail',
  'person',
  'lock',
]

export function Drawings({ say }: Sample) {
  return (
    <section aria-labelledby="drawings">
      <h2 id="drawings">{say('icons')}</h2>
      <p class="drawings">
        <Mark />
        {icons.map((name) => (
          <Icon name={name} />
        ))}
      </p>
    </section>
  )
}
