import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Details } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { indicatorById } from '../content/competencies.ts'
import type { Answer } from '../domain/assessment.ts'
import { conversation } from '../messages/my-conversation.ts'
import { copy } from '../messages/my-copy.ts'
import type { MyObservation } from '../queries/my-conversation.ts'
import { formatInstantDay } from './days.ts'
import { levelLabel } from './my-manner.ts'
import { Written } from './person-parts.tsx'

type ObservationProps = { observation: MyObservation; answer: Answer | undefined; form: FormState; language: Language; timeZone: string }

/** One observation, her own answer first beside it, and her reply. Nothing says which of the two is right. */
export function ObservationCard({ observation, answer, form, language, timeZone }: ObservationProps) {
  const t = conversation(language)
  const asked = observation.indicator === null ? undefined : indicatorById(observation.indicator)
  return (
    <div id={observation.id}>
      <Card
        eyebrow={
          <>
            {t('observed-on', { day: formatDay(observation.observedOn, language) })} · <bdi>{observation.authorName}</bdi>
          </>
        }
        title={asked === undefined ? t('general') : asked.statement[language]}
      >
        {asked === undefined ? null : <MyView indicator={asked.id} answer={answer} language={language} />}
        <h3>{t('theirs')}</h3>
        <Written>{observation.body}</Written>
        <Reply observation={observation} form={form} language={language} timeZone={timeZone} />
      </Card>
    </div>
  )
}

function MyView({ indicator, answer, language }: { indicator: string; answer: Answer | undefined; language: Language }) {
  const t = conversation(language)
  const words = wordsOf(answer)
  const says = answer !== undefined && (answer.level !== null || words.length > 0)
  return (
    <>
      {says ? <p>{t('two-views')}</p> : null}
      <h3>{t('mine')}</h3>
      {answer === undefined || !says ? (
        <p>
          {t('not-answered')} <a href={href(routes.myQuestion, { indicator })}>{t('see-question')}</a>
        </p>
      ) : (
        <>
          {answer.level === null ? null : <p>{levelLabel(answer.level, language)}</p>}
          {words.map(({ label, text }) => (
            <div>
              <p class="hint">{copy(language)(label)}</p>
              <Written>{text}</Written>
            </div>
          ))}
        </>
      )}
    </>
  )
}

function wordsOf(answer: Answer | undefined) {
  const words = [
    { label: 'proof', text: answer?.proof ?? '' },
    { label: 'wish', text: answer?.wish ?? '' },
  ] as const
  return words.filter(({ text }) => text !== '')
}

function Reply({ observation, form, language, timeZone }: Pick<ObservationProps, 'observation' | 'form' | 'language' | 'timeZone'>) {
  const t = conversation(language)
  const mine = form.values['observation'] === observation.id ? form : blankForm
  const replied = observation.reply !== ''
  const area = (
    <Form
      action={href(routes.reply, { observation: observation.id })}
      form={mine}
      language={language}
      submit={t('send')}
      kind="secondary"
      hidden={{ version: String(observation.replyVersion) }}
    >
      <TextArea
        name="reply"
        id={`reply-${observation.id}`}
        label={t('reply-label')}
        hint={replied ? t('change-hint') : t('reply-hint')}
        form={mine}
        language={language}
        stored={observation.reply}
        rows={3}
        unmarked
      />
    </Form>
  )
  if (!replied) return area
  return (
    <>
      <h3>
        {observation.repliedAt === null
          ? t('reply-label')
          : t('replied-on', { day: formatInstantDay(observation.repliedAt, timeZone, language) })}
      </h3>
      <Written>{observation.reply}</Written>
      <Details summary={t('change-reply')} open={mine !== blankForm}>
        {area}
      </Details>
    </>
  )
}
