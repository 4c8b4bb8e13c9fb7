import { isId } from '#kernel/id.ts'
import { findServicesByWords, findStandingService } from '#modules/directory/index.ts'
import { dossierParts } from '#modules/journey/index.ts'
import { canOpenRecord, findRecord } from '#modules/people/index.ts'
import { id, optionalText, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Checkbox } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { draftReferral } from '../acts/draft-referral.ts'
import { writtenParts } from '../content-of.ts'
import { sameRecently } from '../domain/duplicate.ts'
import { draftWords } from '../messages/draft.ts'
import { listReferrals } from '../queries/find-referral.ts'
import { findRecipientRecord } from '../queries/recipient-record.ts'
import { ChooseService } from './choose-service.tsx'
import { DraftFields } from './draft-fields.tsx'
import { RecipientFacts } from './recipient-facts.tsx'

const asked = z.object({ service: optionalText(36).catch(''), words: optionalText(200).catch('') })

/** First which service, then, for that one, what the person looks for and accepts to let go. */
export const newReferralPage = page({
  name: 'new-referral',
  title: 'Préparer une mise en relation',
  path: routes.newReferral,
  who: ['counsellor', 'cooperative-adviser'],
  // What she looks for stands in no address, beside her own: words and service come by a form or not at all.
  answersForms: true,
  input: z
    .looseObject({ person: id<'person'>() })
    .transform(({ person, ...sent }) => ({ person, ...('_once' in sent ? asked.parse(sent) : { service: '', words: '' }) })),
  async load(tx, { person, service, words }, { actor, now }) {
    const record = await findRecord(tx, person)
    if (record === undefined) return undefined
    const card = isId<'service'>(service) ? await findStandingService(tx, service) : undefined
    if (card === undefined) return { record, chosen: undefined, choices: await findServicesByWords(tx, words) }
    // Only what she shares with this organisation can be chosen here; on her own screen she may add the rest.
    const written = await writtenParts(
      tx,
      person,
      dossierParts.filter(({ group }) => record.shares.includes(group)),
    )
    const before = sameRecently(
      await listReferrals(tx, person, actor.signedIn ? actor.organisationId : null),
      { serviceId: card.id, cardId: card.organisation.id },
      now,
    )
    return { record, choices: [], chosen: { card, written, before, answers: await findRecipientRecord(tx, card.id) } }
  },
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record }) => ({ personId: record.id, what: 'referral', reason: 'accompaniment' }),
  view({ data: { record, chosen, choices }, input, form, language, shell }) {
    const t = draftWords(language)
    const here = href(routes.newReferral, { person: record.id })
    const head = {
      shell,
      back: { href: href(routes.personReferrals, { person: record.id }), label: t('back-list') },
      aside: (
        <p class="whose">
          <PersonName given={record.name} native={record.nativeName} />
        </p>
      ),
    }
    if (chosen === undefined)
      return (
        <Layout {...head} title={t('choose-title')}>
          <ChooseService action={here} words={input.words} choices={choices} language={language} />
        </Layout>
      )
    const { card, written, before, answers } = chosen
    return (
      <Layout {...head} title={t('new')} lead={t('lead')}>
        <RecipientFacts service={card} answers={answers} language={language} />
        <Form
          action={href(routes.draftReferral, { person: record.id })}
          form={form}
          language={language}
          submit={t('prepare')}
          hidden={{ service: card.id }}
        >
          {before === undefined ? null : (
            <Notice kind="attention">
              <p>
                {t('asked-before')} <a href={href(routes.referral, { referral: before.id })}>{t('see-it')}</a>
              </p>
            </Notice>
          )}
          {before === undefined ? null : <Checkbox form={form} language={language} name="sure" label={t('sure')} />}
          <DraftFields
            written={written}
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

export const draftHere = post({
  path: routes.draftReferral,
  act: draftReferral,
  page: newReferralPage,
  next: ({ id: referral }) => href(routes.referral, { referral }),
  said: (_, language) => draftWords(language)('prepared'),
  refusals: {
    'service-closed': (language) => draftWords(language)('service-closed'),
    'asked-before': (language) => draftWords(language)('asked-before'),
  },
})
