import { holds } from '#kernel/actor.ts'
import { optionalChoice, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { labelsOf } from '../../web/labels.ts'
import { instruments, type Kit, kits } from '../content/kits.ts'
import { firstKit, type KitId, kitIds } from '../domain/which-kit.ts'
import { kitSentences, kitWords } from '../messages/kit.ts'
import { selfCheckWords } from '../messages/self-check.ts'
import { InstrumentCard } from './kit-instrument.tsx'

/** The counsellor's own home: her instruments, and the view of the other trade explained. Both kits are open to both trades. */
export const kitPage = page({
  name: 'kit',
  title: 'Ma trousse',
  path: routes.kit,
  who: ['counsellor', 'cooperative-adviser'],
  menu: { label: labelsOf(kitSentences, 'menu'), order: 30 },
  input: z.object({ kit: optionalChoice(kitIds).catch(null) }),
  load: async (_, { kit: asked }, { actor }) => ({ open: asked ?? firstKit(actor.signedIn ? actor.roles : []) }),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data: { open }, language, shell }) {
    const t = kitWords(language)
    const kit = kits.find(({ id }) => id === open)
    return (
      <Layout shell={shell} title={t('title')} lead={kit?.lead[language]} width="wide" styles={['kit.css']}>
        <Tabs open={open} language={language} />
        {kit === undefined ? null : <KitView kit={kit} language={language} />}
        <div class="actions">
          <LinkButton href={routes.mySelfChecks} kind="quiet">
            {selfCheckWords(language)('mine')}
          </LinkButton>
        </div>
      </Layout>
    )
  },
})

function Tabs({ open, language }: { open: KitId; language: Language }) {
  return (
    <nav class="tabs" aria-label={kitWords(language)('which')}>
      <ul>
        {kits.map(({ id, title }) => (
          <li>
            <a href={href(routes.kit, {}, { kit: id })} aria-current={id === open ? 'page' : undefined}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function KitView({ kit, language }: { kit: Kit; language: Language }) {
  const t = kitWords(language)
  return (
    <>
      <section aria-labelledby="view">
        <h2 id="view">{kit.viewTitle[language]}</h2>
        <dl class="said kit-view">
          {kit.view.map(({ title, text }) => (
            <div>
              <dt>{title[language]}</dt>
              <dd>{text[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="instruments">
        <h2 id="instruments">{t('instruments')}</h2>
        <p class="hint">{t('instruments-note')}</p>
        <Cards>
          {kit.instruments.map((id) => {
            const instrument = instruments.find((each) => each.id === id)
            return instrument === undefined ? null : <InstrumentCard instrument={instrument} language={language} />
          })}
        </Cards>
      </section>
    </>
  )
}
