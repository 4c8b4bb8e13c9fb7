import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { mostPixels } from './clean-picture.ts'
import { aPdf, aPhoto, aPng, aWebp } from './file.examples.ts'
import { type CleanFile, receiveFile } from './receive-file.ts'

const most = 1_000_000

async function received(bytes: Uint8Array, name = 'photo.jpg'): Promise<CleanFile> {
  const sent = await receiveFile({ name, size: bytes.length, bytes }, most)
  return sent.ok ? sent.file : assert.fail(sent.why)
}
async function refusal(bytes: Uint8Array, name = 'photo.jpg'): Promise<string> {
  const sent = await receiveFile({ name, size: bytes.length, bytes }, most)
  return sent.ok ? 'taken' : sent.why
}

describe('a picture that is sent', () => {
  it('keeps nothing of the place, the camera and the notes that were written in it', async () => {
    const photo = await aPhoto()
    for (const word of ['zqcamera', 'zqowner', 'zqxmp', 'Exif']) assert.ok(photo.includes(word), `the example has no ${word}`)
    const { bytes } = await received(photo)
    const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
    assert.deepEqual([exif, xmp, icc, iptc, orientation], [undefined, undefined, undefined, undefined, undefined])
    for (const word of ['zq', 'Exif', 'http', 'GPS', 'Photoshop', 'xmp'])
      assert.ok(!Buffer.from(bytes).toString('latin1').includes(word), `${word} is left`)
    // Its segments, one by one: tables, frame and scan, none for applications or comments but JFIF's own.
    assert.deepEqual(
      segments(bytes).filter((marker) => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe),
      [],
    )
  })

  it('stands upright without the note that turned it', async () => {
    const { width, height } = await sharp((await received(await aPhoto(60, 40))).bytes).metadata()
    assert.deepEqual([width, height], [40, 60])
  })

  it('becomes a JPEG whatever it was, on white where it was transparent', async () => {
    for (const bytes of [await aPng(), await aWebp()]) {
      const file = await received(bytes, 'capture.png')
      assert.deepEqual([file.contentType, file.name], ['image/jpeg', 'capture.jpg'])
      assert.equal((await sharp(file.bytes).metadata()).format, 'jpeg')
    }
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer()
    const { channels } = await sharp((await received(clear)).bytes).stats()
    assert.ok(channels.every(({ min }) => min > 250))
  })

  it('is made smaller, not larger', async () => {
    const sides = async (bytes: Uint8Array) => sharp((await received(bytes)).bytes).metadata()
    assert.equal((await sides(await aPng(3000, 1500))).width, 2400)
    assert.equal((await sides(await aPng(300, 150))).width, 300)
  })

  it('is refused when it would open into too many pixels, to the pixel', async () => {
    const side = Math.floor(Math.sqrt(mostPixels))
    assert.equal(await refusal(await aPng(side, side)), 'taken')
    assert.equal(await refusal(await aPng(side + 1, side + 1)), 'too-many-pixels')
  })

  it('is refused when it is cut, or only begins like one', async () => {
    const photo = await aPhoto(600, 400)
    assert.equal(await refusal(photo.subarray(0, photo.length - 500)), 'damaged')
    assert.equal(await refusal(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])), 'damaged')
  })

  it('loses what was hidden after it', async () => {
    const both = Buffer.concat([await aPhoto(), Buffer.from('PK\x03\x04<script>zqran()</script>')])
    const { bytes } = await received(both)
    assert.ok(!Buffer.from(bytes).includes('zqran'))
  })
})

describe('what a file is', () => {
  it('is read in its content, not in its name', async () => {
    assert.equal((await received(aPdf(), 'photo.jpg')).name, 'photo.pdf')
    assert.equal((await received(await aPng(), 'lettre.pdf')).contentType, 'image/jpeg')
    for (const [bytes, name] of [
      ['<svg xmlns="http://www.w3.org/2000/svg"><script>zqran()</script></svg>', 'photo.png'],
      ['<!doctype html><script>zqran()</script>', 'lettre.pdf'],
      ['GIF89a/*', 'photo.jpg'],
      ['PK\x03\x04', 'lettre.pdf'],
      ['MZ', 'lettre.pdf'],
      ['un texte', 'lettre.pdf'],
      ['\0\0\0\x1cftypavif', 'photo.jpg'],
    ] as const)
      assert.equal(await refusal(Buffer.from(bytes), name), 'not-taken', bytes)
    assert.equal(await refusal(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'photo.jpg'), 'heic')
  })

  it('a PDF that is something else too is refused; one that is whole is kept to the byte', async () => {
    const pdf = aPdf(2000)
    assert.deepEqual(Buffer.from((await received(pdf)).bytes), pdf)
    for (const twofold of [
      Buffer.concat([Buffer.from('<script>zqran()</script>'), pdf]),
      Buffer.concat([pdf, Buffer.from('PK\x05\x06 the end of an archive')]),
      Buffer.from('%PDF-<script>zqran()</script>\n%%EOF'),
      pdf.subarray(0, -8),
    ])
      assert.equal(await refusal(twofold), 'not-taken')
  })
})

describe('how heavy a file may be', () => {
  it('to the byte', async () => {
    assert.equal(await refusal(aPdf(most)), 'taken')
    assert.equal(await refusal(aPdf(most + 1)), 'too-heavy')
    assert.equal(await refusal(Buffer.alloc(0)), 'empty')
    assert.deepEqual(await receiveFile({ name: 'a.pdf', size: 9, bytes: null }, most), { size: 9, ok: false, why: 'too-heavy' })
  })
})

/** The markers of a JPEG up to its scan. */
function segments(bytes: Uint8Array): number[] {
  const found: number[] = []
  for (let at = 2; at < bytes.length && bytes[at + 1] !== 0xda; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0))
    found.push(bytes[at + 1] ?? 0)
  return found
}
