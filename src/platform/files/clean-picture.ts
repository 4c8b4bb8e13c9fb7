import sharp from 'sharp'

/** The longest side of a picture we keep: a page of A4 photographed stays readable. */
const longestSide = 2400
/** A phone of 64 million pixels, and no bomb of a few kilobytes that opens into gigabytes. */
export const mostPixels = 65_000_000

// Phones send three formats; the decoders of all others, SVG first, stay shut.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] })
sharp.cache(false)
sharp.concurrency(1)

export type CleanPicture = { ok: true; bytes: Buffer } | { ok: false; why: 'damaged' | 'too-many-pixels' }

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes a picture anew from its pixels alone, as a JPEG upright and of a bounded size: place, camera and dates that a phone writes in
 * it are gone, and so is whatever was hidden between or after them. One at a time, for the memory it takes.
 */
export function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  const made = last.then(() => remake(bytes))
  last = made
  return made
}

async function remake(bytes: Uint8Array): Promise<CleanPicture> {
  try {
    const opened = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true, pages: 1 })
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return { ok: false, why: 'too-many-pixels' }
    const upright = opened.autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    return { ok: true, bytes: await upright.flatten({ background: 'white' }).jpeg({ quality: 82, mozjpeg: false }).toBuffer() }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}
