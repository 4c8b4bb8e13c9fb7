import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { legalFormById, placeById } from '../content/legal-forms.ts'
import { adviserQuestions } from './adviser-questions.ts'
import { type Answers, noAnswers } from './answers.ts'
import type { PlaceId } from './legal-form.ts'
import { possible } from './possible.ts'

function asked(place: PlaceId, said: Partial<Answers>) {
  const answers = { ...noAnswers, ...said }
  return adviserQuestions(
    answers,
    placeById(place).forms.map((form) => ({ form, verdict: possible(form, answers) })),
  )
}
const topics = (place: PlaceId, said: Partial<Answers>) =>
  asked(place, said).flatMap((question) => (question.about === 'case' ? [question.topic] : []))

describe('what to ask an adviser', () => {
  it('always asks about the residence permit, which we never settle', () => {
    for (const place of ['quebec', 'france', 'italy'] as const) assert.deepEqual(topics(place, {}), ['permit'])
  })

  it('adds what each answer makes worth asking', () => {
    const said = {
      benefits: 'yes',
      job: 'part-time',
      wage: 'yes',
      votes: 'equal',
      members: ['users'],
      money: 'under-30',
      hire: 'yes',
    } as const
    assert.deepEqual(topics('france', said), ['permit', 'benefits', 'job', 'wage', 'equal', 'users', 'money', 'hire'])
    assert.deepEqual(topics('italy', { test: 'yes', company: 'yes', job: 'none', wage: 'no' }), ['permit', 'test', 'company'])
  })

  it('asks how to write equality only of forms where it is not the rule', () => {
    const equal = asked('quebec', { founders: 3, votes: 'equal' }).find(
      (question) => question.about === 'case' && question.topic === 'equal',
    )
    assert.deepEqual(
      equal?.forms.map(({ id }) => id),
      ['general-partnership', 'business-corporation'],
    )
  })

  it('asks what the law left us in doubt about, form by form', () => {
    const doubts = asked('quebec', { founders: 3, company: 'no', wage: 'yes' }).filter(({ about }) => about === 'doubt')
    assert.deepEqual(
      doubts.map((question) => [question.about === 'doubt' && question.on, question.forms[0]?.id]),
      [
        ['founders', 'worker-shareholder-cooperative'],
        ['other', 'general-partnership'],
      ],
    )
  })

  it('asks, criterion by criterion, what is not verified of the forms that stay open, and of no other', () => {
    for (const question of asked('quebec', { founders: 2 })) {
      if (question.about !== 'criterion') continue
      assert.ok(question.forms.length > 0)
      for (const form of question.forms) {
        assert.notEqual(form.facts[question.criterion].confidence, 'verified')
        assert.notEqual(form, legalFormById('worker-cooperative'))
      }
    }
  })
})
