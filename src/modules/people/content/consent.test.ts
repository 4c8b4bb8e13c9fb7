import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { fieldGroups } from '../domain/record.ts'
import { checkConsentWording, consentWording, consentWordingAt, noticeIds, purposeIds } from './consent.ts'

describe('the wording of consent', () => {
  it('says what each part covers, each purpose, and the notice, once each', () => {
    assert.deepEqual(
      consentWording.fieldGroups.map((group) => group.id),
      [...fieldGroups],
    )
    assert.deepEqual(
      consentWording.purposes.map((purpose) => purpose.id),
      [...purposeIds],
    )
    assert.deepEqual(
      consentWording.notice.map((point) => point.id),
      [...noticeIds],
    )
  })

  it('carries a version, and says which languages a native speaker has read', () => {
    assert.equal(consentWording.version, '2026-11-23')
    assert.deepEqual(Object.keys(consentWording.reviewedByNativeSpeaker), [...languages])
  })

  it('keeps what was agreed to under an earlier version, and knows no version it never had', () => {
    const first = consentWordingAt('2026-11')
    assert.deepEqual(
      first?.fieldGroups.map(({ id }) => id),
      ['contact', 'assessment', 'plan', 'decision'],
    )
    assert.notEqual(first?.fieldGroups[3]?.text.fr, consentWording.fieldGroups[3]?.text.fr)
    assert.equal(consentWordingAt('2020-01'), undefined)
  })

  it('says in each part who reads it', () => {
    for (const group of consentWording.fieldGroups) {
      assert.match(group.text.fr, /accompagne/, group.id)
      assert.match(group.text.en, /support you/, group.id)
      assert.match(group.text.es, /acompaña/, group.id)
      assert.match(group.text.it, /accompagna/, group.id)
      assert.match(group.text.ar, /المرافقة/, group.id)
    }
  })

  it('stops on a missing part, a part said twice, a language left out', () => {
    const [contact, ...others] = consentWording.fieldGroups
    assert.ok(contact)
    assert.throws(() => checkConsentWording({ ...consentWording, fieldGroups: others }), {
      message: 'content/consent/2026-11-23.json: fieldGroups: the id "contact" is missing',
    })
    assert.throws(
      () => checkConsentWording({ ...consentWording, fieldGroups: [contact, contact, ...others] }),
      /the id "contact" is there twice/,
    )
    const { ar: _, ...withoutArabic } = contact.text
    assert.throws(
      () => checkConsentWording({ ...consentWording, fieldGroups: [{ ...contact, text: withoutArabic }, ...others] }),
      /fieldGroups\[contact\]\.text\.ar: this language is missing/,
    )
  })
})
