import { choice, id, z } from '#platform/fields.ts'
import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { DayField, RadioGroup, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { noteAnswer } from '../acts/note-answer.ts'
import { isAllowed } from '../domain/steps.ts'
import { type ToldAnswer, toldAnswers, toldWays } from '../domain/told.ts'
import { reasonWords } from '../messages/reasons.ts'
import { staffWords } from '../messages/staff.ts'
import { staffMeetingWords } from '../messages/staff-meeting.ts'
import { toldWords } from '../messages/told.ts'
import { findStaffSight } from '../queries/staff-referral.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { RefusalFields } from './refusal-fields.tsx'
import { staffRefusals } from './staff-posts.ts'

/** One answer that a service gave aloud, as who sent writes it down. */
export const noteAnswerPage = page({
  name: 'note-answer',
  title: 'Noter une réponse donnée de vive voix',
  path: routes.noteAnswer,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ referral: id<'referral'>(), answer: choice(toldAnswers) }),
  load: (tx, { referral }, moment) => findStaffSight(tx, referral, moment),
  allow: (_, { side, byHand }) => side === 'counsellor' && byHand,
  reads: ({ referral }) => ({ personId: referral.personId, what: 'referral', reason: 'referral' }),
  view({ data: { referral, timeZone }, input: { answer }, form, language, shell, now }) {
    const t = toldWords(language)
    const back = { href: href(routes.referral, { referral: referral.id }), label: t('back') }
    const given = { form, language }
    return (
      <Layout
        shell={shell}
        title={t(`do-${answer}`)}
        lead={t('lead')}
        back={back}
        aside={
          <p>
            <bdi>{referral.serviceName}</bdi> · <bdi>{referral.cardName}</bdi>
          </p>
        }
      >
        {isAllowed(answer, referral.state, 'recipient') ? (
          <Form
            action={href(routes.noteAnswer, { referral: referral.id, answer })}
            {...given}
            submit={t('note')}
            hidden={{ version: String(referral.version) }}
          >
            <AnswerFields answer={answer} timeZone={timeZone} {...given} />
            <RadioGroup
              {...given}
              name="toldWay"
              legend={t('way')}
              required
              options={toldWays.map((value) => ({ value, label: reasonWords(language)(`by-${value}`) }))}
            />
            <DayField
              {...given}
              name="saidOn"
              label={t('on')}
              stored={now.toZonedDateTimeISO(timeZone).toPlainDate().toString()}
              required
            />
            <TextField {...given} name="toldBy" label={t('by')} hint={t('by-hint')} maxlength={300} unmarked />
            <TextArea {...given} name="words" label={staffWords(language)('word')} rows={2} unmarked />
          </Form>
        ) : (
          <Notice kind="attention">
            <p>{t('moved-on')}</p>
          </Notice>
        )}
      </Layout>
    )
  },
})

type Fields = { answer: ToldAnswer; timeZone: string; form: FormState; language: Language }

function AnswerFields({ answer, timeZone, ...given }: Fields) {
  const t = staffWords(given.language)
  if (answer === 'ask-time') return <DayField {...given} name="answerBy" label={t('time-day')} hint={t('time-hint')} required />
  if (answer === 'refuse' || answer === 'redirect') return <RefusalFields {...given} />
  return answer === 'propose-meeting' ? <MeetingFields {...given} timeZone={timeZone} /> : null
}

type Meeting = Parameters<ReturnType<typeof staffMeetingWords>>[0]
const meeting = (key: Meeting) => (language: Language) => staffMeetingWords(language)(key)

export const noteAnswerPost = post({
  path: routes.noteAnswer,
  act: noteAnswer,
  page: noteAnswerPage,
  next: ({ move: { referral } }) => href(routes.referral, { referral: referral.id }),
  said: (_, language) => toldWords(language)('noted'),
  refusals: {
    ...staffRefusals,
    'no-such-day': (language) => toldWords(language)('no-such-day'),
    'no-such-delay': (language) => staffWords(language)('no-such-delay'),
    'date-missing': (language) => toldWords(language)('date-missing'),
    'no-such-time': meeting('no-such-time'),
    'already-past': meeting('already-past'),
    'place-missing': meeting('place-missing'),
  },
})
