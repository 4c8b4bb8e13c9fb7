import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContactId } from '../domain/contact.ts'
import { drawNetwork } from '../domain/picture.ts'
import { sectorTitles } from '../messages/network-words.ts'
import { lonePicture } from './lone-picture.tsx'

const named = (name: string) =>
  lonePicture(drawNetwork([{ id: '1' as ContactId, name, origin: 'work', closeness: 'known' }], sectorTitles('fr')))

test('a picture that travels alone brings its own colours and letters, and nothing of our pages', () => {
  const svg = named('Samira')
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  assert.match(svg, /font-family="Readex Pro"[^>]*>Samira<\/text>/)
  assert.doesNotMatch(svg, /class=|style=|<script|href=|var\(/)
})

test('a name cannot leave its place in it, nor break it', () => {
  assert.match(named('<b>&"'), /&lt;b&gt;&amp;/)
  assert.doesNotMatch(named('A\ufffeB\uffff'), /[\ufffe\uffff]/)
})
