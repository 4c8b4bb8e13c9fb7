import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { languages } from '#platform/i18n.ts'
import { colours, contrast, pairs } from './contrast.ts'
import { Gallery } from './gallery.tsx'

test('every part in every state is valid HTML, in every language', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
  for (const language of languages) {
    const shell = {
      language,
      path: '/ui',
      navigation: [{ href: '/', label: 'x' }],
      account: { name: 'أمينة', accountHref: '/a', signOutAction: '/s' },
    }
    const { results } = await validator.validateString(String(<Gallery shell={shell} />))
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${language} ${ruleId} ${message}`)),
      [],
    )
  }
})

test('every pair of colours has the contrast it needs, by day and by night', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const { over, under, least } of pairs) {
      const found = contrast(colours[theme].get(over) ?? '#000000', colours[theme].get(under) ?? '#000000')
      assert.ok(found >= least, `${over} on ${under}, ${theme}: ${found.toFixed(2)} < ${least}`)
    }
  }
})

test('contrast is measured as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
})

test('night renames every colour of day', () => {
  assert.deepEqual([...colours.dark.keys()].sort(), [...colours.light.keys()].sort())
})
