import { cardAddress, inGroups, QrCode } from '#modules/identity/index.ts'
import { languageFacts } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Bilingual } from '#ui/bilingual.tsx'
import { Card } from '#ui/card.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { RecordHead } from '../domain/record.ts'
import { cardWords } from '../messages/card.ts'

type Props = { card: { number: string; code: string }; record: RecordHead; origin: string }

/** The card itself, in the person's language with French beside, to be cut out and given. */
export function PaperCard({ card, record, origin }: Props) {
  const own = cardWords(record.language)
  const french = cardWords('fr')
  const both = (key: Parameters<typeof own>[0]) => <Bilingual language={record.language} first={own(key)} second={french(key)} />
  return (
    <div lang={record.language} dir={languageFacts[record.language].direction}>
      <Card title={both('cardTitle')}>
        <p>
          <PersonName given={record.name} native={record.nativeName} />
        </p>
        <QrCode text={cardAddress(origin, card)} label={own('scan')} />
        <dl class="summary-list">
          <div>
            <dt>{both('number')}</dt>
            <dd>
              <bdi dir="ltr">{inGroups(card.number)}</bdi>
            </dd>
          </div>
          <div>
            <dt>{both('code')}</dt>
            <dd>
              <bdi dir="ltr">{inGroups(card.code)}</bdi>
            </dd>
          </div>
        </dl>
        <ol>
          <li>
            {both('step1')}{' '}
            <bdi dir="ltr">
              {origin}
              {routes.cardSignIn}
            </bdi>
          </li>
          <li>{both('step2')}</li>
          <li>{both('step3')}</li>
        </ol>
        <p>{both('lost')}</p>
      </Card>
    </div>
  )
}
