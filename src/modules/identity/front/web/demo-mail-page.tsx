import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { demo } from '../messages/demo.ts'
import { demoLetters } from '../queries/demo.ts'

export const demoMailPage = page({
  name: 'demo-mail',
  title: 'Courriels de la démonstration',
  path: routes.demoMail,
  who: ['anyone'],
  demo: true,
  input: nothing,
  load: async (tx) => ({ letters: await demoLetters(tx) }),
  allow: () => true,
  reads: 'nobody',
  view({ data, shell, language }) {
    const t = demo(language)
    return (
      <Layout shell={shell} title={t('mailTitle')} lead={t('mailLead')} back={{ href: routes.demo, label: t('back') }}>
        {data.letters.length === 0 ? <EmptyState title={t('mailEmpty')}>{t('mailEmptyBody')}</EmptyState> : null}
        {data.letters.map((letter) => (
          <Card
            title={
              <span lang={letter.language} dir="auto">
                {letter.subject}
              </span>
            }
            eyebrow={
              <>
                {t('to')} <bdi dir="ltr">{letter.to_address}</bdi> · {formatMoment(letter.created_at, 'America/Toronto', language)}
              </>
            }
            footer={
              letter.link === null ? undefined : (
                <LinkButton href={letter.link} kind="secondary">
                  {t('open')}
                </LinkButton>
              )
            }
          >
            <div lang={letter.language} dir="auto">
              {letter.body.split('\n\n').map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </div>
          </Card>
        ))}
      </Layout>
    )
  },
})
