import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { dayIn } from '../../cards/domain/freshness.ts'
import { saidIn } from '../../cards/domain/said-in.ts'
import { findService } from '../../cards/queries/find-service.ts'
import { inLanguage } from '../../cards/web/words-of-card.tsx'
import { judge } from '../domain/judge.ts'
import { nextQuestion } from '../domain/next-question.ts'
import { forMeWords } from '../messages/for-me.ts'
import { findAlternatives } from '../queries/find-alternatives.ts'
import { findCriteria } from '../queries/find-criteria.ts'
import { findKeptFacts } from '../queries/find-kept-facts.ts'
import { factsOf, fieldsOf, typedFields } from '../typed-facts.ts'
import { KeepFacts } from './keep-facts.tsx'
import { OtherServices } from './other-services.tsx'
import { QuestionForm } from './question-form.tsx'
import { SaidList } from './said-list.tsx'
import { ToConfirm } from './to-confirm.tsx'
import { VerdictPart } from './verdict-part.tsx'

/** Questions about oneself, one by one. They are sent to the page, never written in its address, and nothing is kept unless one says so. */
export const forMePage = page({
  name: 'service-for-me',
  title: 'Est-ce pour moi ?',
  path: routes.serviceForMe,
  who: ['anyone'],
  answersForms: true,
  input: z
    .looseObject({ service: id<'service'>() })
    .transform(({ service, ...fields }) => ({ service, sent: '_once' in fields, typed: typedFields.parse(fields) })),
  async load(tx, { service, sent, typed }, { actor, now }) {
    const card = await findService(tx, service)
    if (card === undefined) return undefined
    const day = dayIn(card.organisation.territory, now)
    const kept = await findKeptFacts(tx, actor)
    const said = sent ? typed : (kept ?? typed)
    const facts = factsOf(said, day)
    const criteria = await findCriteria(tx, service)
    const verdict = judge(criteria, facts, day)
    const others = verdict.outcome === 'no' ? await findAlternatives(tx, card, facts, day) : []
    return { card, day, criteria, said, verdict, others, kept: kept !== undefined }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { card, day, criteria, said, verdict, others, kept }, actor, language, shell, form }) {
    const t = forMeWords(language)
    const address = href(routes.serviceForMe, { service: card.id })
    const asked = verdict.outcome === 'unknown' ? nextQuestion(verdict.facts, said.declined) : undefined
    const name = saidIn(card, 'name', card.name, language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.service, { service: card.id }), label: t('back') }}
        aside={
          <p>
            <bdi {...inLanguage(name, language)}>{name.text}</bdi>
          </p>
        }
      >
        {form.problem === undefined ? null : <p role="alert">{form.problem}</p>}
        <VerdictPart verdict={verdict} criteria={criteria} day={day} asksMore={asked !== undefined} language={language} />
        {asked === undefined ? null : (
          <QuestionForm fact={asked} typed={said} criteria={criteria} day={day} card={card} action={address} language={language} />
        )}
        {verdict.outcome === 'no' ? <OtherServices others={others} language={language} /> : null}
        <ToConfirm service={card} typed={said} language={language} />
        <SaidList typed={said} action={address} language={language} />
        {actor.signedIn ? <KeepFacts service={card.id} fields={fieldsOf(said)} kept={kept} form={blankForm} language={language} /> : null}
      </Layout>
    )
  },
})
