import { holds } from '#kernel/actor.ts'
import { id, optionalText, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { tieCard } from '../acts/tie-card.ts'
import type { OrganisationCard } from '../domain/card.ts'
import { memberWords } from '../messages/member.ts'
import { findOrganisationCard } from '../queries/find-organisation.ts'
import { listMembers, type Member } from '../queries/list-members.ts'

/** Undoing to no organisation at all, in the address. */
const none = 'none'

/** Who keeps a card: chosen, read again, then done; and undone from the page it leads to. */
export const cardMemberPage = page({
  name: 'card-member',
  title: 'Dire quelle organisation tient une fiche',
  path: routes.keepCardMember,
  who: ['administrator'],
  answersForms: true,
  input: z
    .looseObject({ card: id<'organisation-card'>(), undo: optionalText(36).catch('') })
    .transform(({ card, undo, member, ...sent }) => ({
      card,
      undo,
      member: '_once' in sent && typeof member === 'string' ? member : undefined,
    })),
  async load(tx, { card: asked }) {
    const card = await findOrganisationCard(tx, asked)
    return card === undefined ? undefined : { card, members: await listMembers(tx) }
  },
  allow: (actor) => holds(actor, 'administrator'),
  reads: 'nobody',
  view({ data: { card, members }, input: { member, undo }, form, language, shell }) {
    const t = memberWords(language)
    const here = href(routes.keepCardMember, { card: card.id })
    const nameOf = (sought: string | null) => members.find((each) => each.id === sought)?.name
    const now = nameOf(card.memberId)
    const asked = member !== undefined && form.problem === undefined && (member === '' || nameOf(member) !== undefined) ? member : undefined
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.keepCard, { card: card.id }), label: t('back') }}
        aside={
          <p>
            <bdi>{card.name}</bdi>
          </p>
        }
      >
        <SummaryList language={language} items={[{ label: t('now'), value: now === undefined ? t('nobody') : <bdi>{now}</bdi> }]} />
        {asked !== undefined && asked !== (card.memberId ?? '') ? (
          <Confirmation card={card} member={asked} name={nameOf(asked)} language={language} />
        ) : (
          <>
            {undo === '' || undo === (card.memberId ?? none) ? null : (
              <Undo card={card} undo={undo} name={nameOf(undo)} language={language} />
            )}
            <Form action={here} form={form} language={language} submit={t('see')} kind="secondary">
              <Select
                form={form}
                language={language}
                name="member"
                label={t('choose')}
                unmarked
                stored={card.memberId ?? ''}
                options={[{ value: '', label: t('nobody') }, ...members.map(({ id: value, name }) => ({ value, label: name }))]}
              />
            </Form>
          </>
        )}
      </Layout>
    )
  },
})

type Chosen = { card: OrganisationCard; name: Member['name'] | undefined; language: Language }

function Confirmation({ card, member, name, language }: Chosen & { member: string }) {
  const t = memberWords(language)
  return (
    <section class="flow" aria-labelledby="sure">
      <h2 id="sure">{name === undefined ? t('untie-title') : t('tie-title', { name: `\u2068${name}\u2069` })}</h2>
      <p>{t(name === undefined ? 'untie-body' : 'tie-body')}</p>
      <p>{t('sent-stay')}</p>
      <Form
        action={href(routes.tieCard, { card: card.id })}
        form={blankForm}
        language={language}
        submit={t(name === undefined ? 'untie' : 'tie')}
        hidden={{ version: String(card.version), member }}
        secondary={
          <LinkButton href={href(routes.keepCardMember, { card: card.id })} kind="quiet">
            {t('keep')}
          </LinkButton>
        }
      />
    </section>
  )
}

function Undo({ card, undo, name, language }: Chosen & { undo: string }) {
  const t = memberWords(language)
  if (undo !== none && name === undefined) return null
  return (
    <Form
      action={href(routes.tieCard, { card: card.id })}
      form={blankForm}
      language={language}
      submit={name === undefined ? t('undo-nobody') : t('undo', { name: `\u2068${name}\u2069` })}
      kind="secondary"
      hidden={{ version: String(card.version), member: undo === none ? '' : undo }}
    />
  )
}

const says = (key: 'changed-elsewhere' | 'no-such-member' | 'already-so') => (language: Language) => memberWords(language)(key)

export const tieCardHere = post({
  path: routes.tieCard,
  act: tieCard,
  page: cardMemberPage,
  next: ({ card, before }) => href(routes.keepCardMember, { card: card.id }, { undo: before ?? none }),
  said: (_, language) => memberWords(language)('tied'),
  refusals: {
    'changed-elsewhere': says('changed-elsewhere'),
    'no-such-member': says('no-such-member'),
    'already-so': says('already-so'),
  },
})
