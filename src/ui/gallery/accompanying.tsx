import { blankForm } from '#platform/form-state.ts'
import { Form } from '../form.tsx'
import { formatDay } from '../format.ts'
import { NextStep } from '../next-step.tsx'
import { Path, stages } from '../path.tsx'
import { PrintButton } from '../print.tsx'
import { ReadAloud } from '../read-aloud.tsx'
import { Timeline } from '../timeline.tsx'
import { Outcomes } from './asking.tsx'
import type { Sample } from './sample.ts'

export function Accompanying({ say, language }: Sample) {
  const day = (text: string) => formatDay(Temporal.PlainDate.from(text), language)
  return (
    <section aria-labelledby="accompanying">
      <h2 id="accompanying">{say('journey')}</h2>
      <NextStep href="/ui?next" title={say('next-title')} body={say('next-body')} language={language} />
      {stages.map((stage) => (
        <Path
          language={language}
          current={stage}
          links={{ welcome: '/ui?welcome', exploration: '/ui?exploration' }}
          label={`${say('journey')} · ${stage}`}
        />
      ))}
      <Form action="/ui" form={blankForm} language={language} submit={say('save')}>
        <Outcomes form={blankForm} say={say} language={language} name="outcome" />
      </Form>
      <Timeline
        items={[
          { when: day('2027-03-12'), datetime: '2027-03-12', title: say('met'), body: say('met-body') },
          { when: day('2027-03-05'), datetime: '2027-03-05', title: say('task'), body: say('story-typed') },
          { when: day('2027-02-26'), datetime: '2027-02-26', title: say('opened') },
        ]}
      />
      <ReadAloud text={say('question')} language={language} />
      <PrintButton language={language} />
    </section>
  )
}
