import assert from 'node:assert/strict'
import { it } from 'node:test'
import { hostOf, readLink } from './link.ts'

it('an address is read as people type it, in https', () => {
  for (const [typed, read] of [
    ['https://marche.example/a?b=c#d', 'https://marche.example/a?b=c#d'],
    ['marche.example', 'https://marche.example/'],
    ['HTTPS://Marche.Example', 'https://marche.example/'],
    ['marche.example:8443/x', 'https://marche.example:8443/x'],
    ['مثال.example', 'https://xn--mgbh0fb.example/'],
  ] as const)
    assert.equal(readLink(typed), read)
})

it('what could run, what is not https, what names nothing is no address', () => {
  for (const typed of [
    'http://marche.example',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)//marche.example',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    'mailto:a@b.example',
    'https://user:secret@marche.example/',
    'https://localhost/',
    'https://',
    'deux mots.example',
    `https://marche.example/${'a'.repeat(2000)}`,
    '',
  ])
    assert.equal(readLink(typed), undefined, typed)
})

it('the site is shown in letters that imitate no other', () => {
  assert.equal(hostOf('https://xn--mrche-xqa.example:8443/a'), 'xn--mrche-xqa.example:8443')
})
