import { dossierParts } from '#modules/journey/index.ts'
import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { rewordReferral } from '../acts/reword-referral.ts'
import { writtenParts } from '../content-of.ts'
import { isAllowed } from '../domain/steps.ts'
import { answerWords } from '../messages/answer.ts'
import { draftWords } from '../messages/draft.ts'
import { staffWords } from '../messages/staff.ts'
import { findStaffSight } from '../queries/staff-referral.ts'
import { DraftFields } from './draft-fields.tsx'
import { staffRefusals } from './staff-posts.ts'

/** Other words, other parts, as long as it has not left. */
export const rewordPage = page({
  name: 'reword-referral',
  title: 'Changer la feuille d’une mise en relation',
  path: routes.rewordReferral,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ referral: id<'referral'>() }),
  async load(tx, { referral }, moment) {
    const sight = await findStaffSight(tx, referral, moment)
    if (sight?.record === undefined || !isAllowed('reword', sight.referral.state, 'counsellor')) return undefined
    const { shares } = sight.record
    const readable = dossierParts.filter(({ group }) => shares.includes(group))
    return { referral: sight.referral, record: sight.record, written: await writtenParts(tx, sight.referral.personId, readable) }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ referral }) => ({ personId: referral.personId, what: 'referral', reason: 'referral' }),
  view({ data: { referral, written }, form, language, shell }) {
    const t = draftWords(language)
    return (
      <Layout
        shell={shell}
        title={staffWords(language)('reword')}
        back={{ href: href(routes.referral, { referral: referral.id }), label: answerWords(language)('back') }}
      >
        {referral.state === 'consented' ? <p>{staffWords(language)('reword-note')}</p> : null}
        <Form
          action={href(routes.rewordReferral, { referral: referral.id })}
          form={form}
          language={language}
          submit={t('prepare')}
          hidden={{ version: String(referral.version) }}
        >
          <DraftFields
            written={written}
            stored={referral}
            form={form}
            language={language}
            labels={{
              looksFor: t('looks-for'),
              looksForHint: t('looks-for-hint'),
              parts: t('parts'),
              partsHint: t('parts-hint'),
              none: t('parts-none'),
            }}
          />
        </Form>
      </Layout>
    )
  },
})

export const rewordPost = post({
  path: routes.rewordReferral,
  act: rewordReferral,
  page: rewordPage,
  next: ({ move }) => href(routes.referral, { referral: move.referral.id }),
  said: (_, language) => draftWords(language)('prepared'),
  refusals: staffRefusals,
})
