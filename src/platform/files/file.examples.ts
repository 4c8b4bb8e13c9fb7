import sharp from 'sharp'

/** Where the photo of these examples says it was taken: Montréal, to the second of arc. */
const place = { GPSLatitudeRef: 'N', GPSLatitude: '45/1 30/1 11/1', GPSLongitudeRef: 'W', GPSLongitude: '73/1 33/1 16/1' }

const plain = (width: number, height: number, background = '#3a6ea5') => sharp({ create: { width, height, channels: 3, background } })

/** A photo as a phone takes it: with the place, the camera, a note and an orientation written in it. */
export async function aPhoto(width = 60, height = 40): Promise<Buffer> {
  return plain(width, height)
    .withExif({ IFD0: { Make: 'zqcamera', Copyright: 'zqowner' }, IFD3: place })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>zqxmp</rdf:RDF></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

export const aPng = (width = 60, height = 40) => plain(width, height).png().toBuffer()
export const aWebp = () => plain(60, 40).webp().toBuffer()

/** A PDF with nothing on its page, of `size` bytes at least. */
export function aPdf(size = 0, inside = ''): Buffer {
  const head = Buffer.from(`%PDF-1.4\n%${inside}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n`)
  const tail = Buffer.from('\n%%EOF\n')
  return Buffer.concat([head, Buffer.alloc(Math.max(0, size - head.length - tail.length), 0x20), tail])
}
