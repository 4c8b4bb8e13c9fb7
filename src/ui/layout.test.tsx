import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { inLanguage } from './language-switch.tsx'
import { Layout, type Shell } from './layout.tsx'

const shell: Shell = { language: 'fr', path: '/plan?step=2', navigation: [{ href: '/plan', label: 'Mon plan', current: true }] }
const page = (change: Partial<Shell> = {}, title = 'Mon plan') => String(<Layout shell={{ ...shell, ...change }} title={title} />)

test('a page says its language and its direction', () => {
  assert.match(page({ language: 'ar' }), /^<!doctype html><html lang="ar" dir="rtl"/)
  for (const language of languages.filter((one) => one !== 'ar'))
    assert.match(page({ language }), new RegExp(`<html lang="${language}" dir="ltr"`))
})

test('a page has one title, a way to its content, and nothing inline for the browser to run', () => {
  const html = page({
    said: 'Fait',
    problem: 'Non',
    demo: { name: 'Amina' },
    account: { name: 'Amina', accountHref: '/account', signOutAction: '/sign-out' },
  })
  assert.equal(html.match(/<h1>/g)?.length, 1)
  assert.match(html, /<a class="skip" href="#main">/)
  assert.match(html, /<main id="main"/)
  assert.doesNotMatch(html, / style=|<style|<script(?![^>]* src=)| on[a-z]+=/)
})

test('what people wrote cannot become part of the page', () => {
  const nasty = '<img src=x onerror="alert(1)">&"\''
  const html = page(
    {
      said: nasty,
      problem: nasty,
      path: `/"><script>?${nasty}`,
      account: { name: nasty, accountHref: '/a', signOutAction: '/s' },
      help: { name: nasty, phone: nasty, email: nasty, organisation: nasty },
      demo: { name: nasty },
    },
    nasty,
  )
  assert.doesNotMatch(html, /<img|<script>/)
  assert.match(html, /&lt;img src=x/)
})

test('each language leads to the same page, and stays on this site', () => {
  assert.match(page(), /href="\/plan\?step=2&amp;lang=ar" lang="ar"/)
  assert.equal(inLanguage('/plan?lang=es&step=2#end', 'it'), '/plan?lang=it&step=2')
  assert.equal(inLanguage('//elsewhere.example/x', 'it'), '/elsewhere.example/x?lang=it')
  assert.equal(inLanguage('/\\elsewhere.example', 'it'), '/elsewhere.example?lang=it')
})

test('help is always there: a person when one is known, else the page that names some', () => {
  assert.match(page(), /<section class="help"[^>]*>.*href="\/help"/)
  const html = page({ help: { name: 'Geneviève', phone: '+1 418 555-0142' } })
  assert.match(html, /<bdi>Geneviève<\/bdi>/)
  assert.match(html, /href="tel:\+14185550142"/)
})

test('only someone signed in is offered the way out, by a form', () => {
  assert.doesNotMatch(page(), /sign-out/)
  assert.match(
    page({ account: { name: 'Amina', accountHref: '/account', signOutAction: '/sign-out' } }),
    /<form class="sign-out" method="post" action="\/sign-out">/,
  )
})

test('a translation that nobody of that language has read says so; French is the original', () => {
  assert.match(page({ language: 'es' }), /Esta traducción/)
  assert.doesNotMatch(page(), /traduction/)
})

test('Arabic letters travel first to a page in Arabic, and to no other', () => {
  assert.match(page({ language: 'ar' }), /rel="preload" as="font"[^>]*arabic\./)
  assert.doesNotMatch(page(), /arabic\./)
})

test('a chosen theme is said to the stylesheet', () => {
  assert.match(page({ theme: 'dark' }), /data-theme="dark"/)
  assert.doesNotMatch(page(), /data-theme/)
})
