import { frame } from '../domain/frame.ts'
import type { NetworkPicture } from '../domain/picture.ts'
import { NetworkDrawing, type Paint } from './network-drawing.tsx'

const ink = '#221e18'
const teal = '#0b5d6b'
const letters = { 'font-family': 'Readex Pro', fill: ink }

const colours: Record<Parameters<Paint>[0], Record<string, string>> = {
  'ring-near': { fill: '#deedec', stroke: teal, 'stroke-width': '1' },
  'ring-known': { fill: '#f0f6f5', stroke: '#857a6a', 'stroke-width': '1' },
  'ring-to-meet': { fill: '#ffffff', stroke: '#857a6a', 'stroke-width': '1', 'stroke-dasharray': '3 4' },
  spoke: { stroke: '#c9bda9', 'stroke-width': '1' },
  heart: { fill: teal },
  'heart-word': { ...letters, fill: '#ffffff', 'font-weight': '600' },
  title: { ...letters, 'font-weight': '600', stroke: '#ffffff', 'stroke-width': '4', 'paint-order': 'stroke' },
  free: { fill: '#ffffff', stroke: '#b0591a', 'stroke-width': '1.5' },
  near: { fill: teal, stroke: teal, 'stroke-width': '1.5' },
  'near-word': { ...letters, fill: '#ffffff' },
  known: { fill: '#ffffff', stroke: teal, 'stroke-width': '1.5' },
  'known-word': letters,
  'to-meet': { fill: '#ffffff', stroke: teal, 'stroke-width': '1.5', 'stroke-dasharray': '3 3' },
  'to-meet-word': letters,
}

/** A network map as a picture that travels alone, on white paper: its own colours, no class, no script. */
export function lonePicture(picture: NetworkPicture): string {
  // Where nobody stands is an invitation to her alone: whoever else reads sees who is there.
  const sectors = picture.sectors.map((sector) => ({ ...sector, free: null }))
  const drawn = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      width={frame.width}
      height={frame.height}
    >
      <NetworkDrawing picture={{ ...picture, sectors }} paint={(mark) => colours[mark]} me="" />
    </svg>
  )
  // Two signs that people may type stand in no XML document.
  return String(drawn).replace(/[\ufffe\uffff]/g, '')
}
