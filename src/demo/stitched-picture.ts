import sharp from 'sharp'
import { receiveFile, type SentFile } from '#platform/files/receive-file.ts'

const threads: Readonly<Record<string, readonly [number, number, number]>> = {
  '.': [250, 246, 238],
  r: [158, 42, 43],
  g: [38, 104, 84],
  o: [214, 150, 52],
  b: [40, 76, 128],
}
/** Pixels a stitch takes on each side. */
const stitch = 24

/** A chart of cross-stitch, one letter a stitch, as the picture a person would send of it: made here, so nobody's photo is needed. */
export async function stitchedPicture(title: string, rows: readonly string[]): Promise<SentFile> {
  const [width, height] = [rows[0]?.length ?? 0, rows.length]
  const colours = Buffer.from(rows.flatMap((row) => [...row].flatMap((letter) => [...(threads[letter] ?? [0, 0, 0])])))
  const bytes = await sharp(colours, { raw: { width, height, channels: 3 } })
    .resize({ width: width * stitch, height: height * stitch, kernel: 'nearest' })
    .png()
    .toBuffer()
  return receiveFile({ name: `${title}.png`, size: bytes.length, bytes }, bytes.length)
}
