import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { timeToAsk } from '../domain/reminders.ts'
import { answerWords } from '../messages/answer.ts'
import type { AnswerSight } from '../queries/answer-sight.ts'

type Props = { token: string; sight: AnswerSight; form: FormState; language: Language }

/** What can be answered, each within three taps: yes is one, dates and no lead to a page of theirs, time is asked for here. */
export function AnswerChoices({ token, sight, form, language }: Props) {
  const t = answerWords(language)
  const hidden = { version: String(sight.found.referral.version) }
  const askedForTime = 'days' in form.values || 'days' in form.errors
  const blank: FormState = { values: {}, errors: {} }
  return (
    <>
      <Form
        action={href(routes.acceptByLink, { token })}
        form={askedForTime ? blank : form}
        language={language}
        submit={t('yes')}
        hidden={hidden}
      >
        <p class="hint">{t('yesHint')}</p>
      </Form>
      <TaskList
        items={[
          { href: href(routes.openSheet, { token }), title: t('sheet'), hint: t('sheetHint') },
          { href: href(routes.proposeDatesByLink, { token }), title: t('dates'), hint: t('datesHint') },
          { href: href(routes.refuseByLink, { token }), title: t('no'), hint: t('noHint') },
        ]}
      />
      <h2>{t('time')}</h2>
      <Form
        action={href(routes.askTimeByLink, { token })}
        form={askedForTime ? form : blank}
        language={language}
        submit={t('timeSend')}
        kind="secondary"
        hidden={hidden}
      >
        <RadioGroup
          name="days"
          legend={t('timeLegend')}
          form={askedForTime ? form : blank}
          language={language}
          stored="7"
          options={timeToAsk.map((days) => ({ value: String(days), label: t('days', { days }) }))}
        />
      </Form>
    </>
  )
}
