import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankForm, type FormState } from '#platform/form-state.ts'
import { Checkbox, CheckboxGroup, DayField, RadioGroup, Select, TextArea, TextField } from './field.tsx'
import { Form } from './form.tsx'

const options = [
  { value: 'yes', label: 'Oui' },
  { value: 'no', label: 'Non' },
]

const sentBack: FormState = {
  values: { name: '<b>"Amina"', story: '</textarea><script>', born: '31/02/1990', choice: 'no', days: ['yes'], place: 'no' },
  errors: { story: { code: 'too-long', limit: 5 }, name: { code: 'required' } },
}

test('what was typed is shown again, as text, and wins over what is stored', () => {
  const html = String(<TextField form={sentBack} language="fr" name="name" label="Nom" stored="Autre" />)
  assert.match(html, /value="&lt;b&gt;&quot;Amina&quot;"/)
  assert.match(
    String(<TextArea form={sentBack} language="fr" name="story" label="Texte" />),
    /&lt;\/textarea&gt;&lt;script&gt;<\/textarea>/,
  )
  assert.match(String(<TextField form={blankForm} language="fr" name="name" label="Nom" stored="Autre" />), /value="Autre"/)
})

test('when somebody else saved meanwhile, what is stored stands beside what was typed', () => {
  const form = { values: { name: 'Amina B.' }, errors: {}, conflict: true as const }
  const field = (stored: string) => String(<TextField name="name" label="Nom" form={form} language="fr" stored={stored} />)
  assert.match(field('Amina Benali'), /<bdi>Amina Benali<\/bdi>/)
  assert.match(field('Amina Benali'), /value="Amina B\."/)
  assert.doesNotMatch(field('Amina B.'), /<bdi>/)
})

test('a day that is no day is kept as it was typed', () => {
  assert.match(String(<DayField form={sentBack} language="fr" name="born" label="Naissance" />), /type="text" value="31\/02\/1990"/)
  assert.match(
    String(<DayField form={blankForm} language="fr" name="born" label="Naissance" stored="1990-02-28" />),
    /type="date" value="1990-02-28"/,
  )
})

test('choices made are shown again, and nothing else', () => {
  const radios = String(<RadioGroup form={sentBack} language="fr" name="choice" legend="Choix" options={options} stored="yes" />)
  assert.match(radios, /value="no" checked/)
  assert.doesNotMatch(radios, /value="yes" checked/)
  const boxes = String(<CheckboxGroup form={sentBack} language="fr" name="days" legend="Jours" options={options} stored={['no']} />)
  assert.match(boxes, /value="yes" checked/)
  assert.doesNotMatch(boxes, /value="no" checked/)
  assert.match(String(<Select form={sentBack} language="fr" name="place" label="Lieu" options={options} />), /value="no" selected/)
})

test('a box unticked and sent back stays unticked; one never touched shows what is stored', () => {
  assert.doesNotMatch(String(<Checkbox form={sentBack} language="fr" name="agree" label="Oui" stored />), /checked/)
  assert.match(String(<Checkbox form={blankForm} language="fr" name="agree" label="Oui" stored />), /checked/)
  assert.doesNotMatch(String(<Checkbox form={blankForm} language="fr" name="agree" label="Oui" />), /checked/)
})

test('the summary follows the order of the page and leads to each field, however deep it stands', () => {
  const html = String(
    <Form action="/x" form={sentBack} language="fr" submit="Envoyer">
      <div>
        <TextField form={sentBack} language="fr" name="name" label="Nom" id="first" />
      </div>
      <TextArea form={sentBack} language="fr" name="story" label="Texte" />
    </Form>,
  )
  const links = [...html.matchAll(/<li><a href="(#[^"]+)"/g)].map(([, href]) => href)
  assert.deepEqual(links, ['#first', '#story'])
  assert.match(html, /aria-describedby="first-error"[^>]*aria-invalid="true"/)
  assert.ok(html.indexOf('error-summary') < html.indexOf('id="first"'))
})

test('a refusal is said in its own words, and a form in order has no summary', () => {
  const refused = { ...blankForm, problem: 'Quelqu’un a modifié cette page <entre-temps>.' }
  assert.match(String(<Form action="/x" form={refused} language="fr" submit="Envoyer" />), /&lt;entre-temps&gt;/)
  assert.doesNotMatch(String(<Form action="/x" form={blankForm} language="fr" submit="Envoyer" />), /error-summary/)
})

test('each form sent carries its own one-time key; a search carries none', () => {
  const keyOf = () => /name="_once" value="([^"]+)"/.exec(String(<Form action="/x" form={blankForm} language="fr" submit="Envoyer" />))?.[1]
  assert.match(keyOf() ?? '', /^[0-9a-f-]{36}$/)
  assert.notEqual(keyOf(), keyOf())
  assert.doesNotMatch(String(<Form action="/x" method="get" form={blankForm} language="fr" submit="Chercher" />), /_once/)
})

test('an optional field says so in words; a required one does not', () => {
  assert.match(String(<TextField form={blankForm} language="fr" name="a" label="A" />), /\(facultatif\)/)
  assert.doesNotMatch(String(<TextField form={blankForm} language="fr" name="a" label="A" required />), /facultatif/)
})

test('outcomes and their like: no option of a group takes the identity of another field', () => {
  const html = String(
    <>
      <RadioGroup form={blankForm} language="fr" name="a" legend="A" options={options} />
      <TextField form={blankForm} language="fr" name="a-2" label="A 2" />
    </>,
  )
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
})
