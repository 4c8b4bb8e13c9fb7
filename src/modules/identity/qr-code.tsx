import { create } from 'qrcode'

/** A text as a QR code, drawn for screen and paper. `label` says what it leads to, for those who do not see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const quiet = 4
  const dark = Array.from(data, (bit, index) => (bit ? `M${quiet + (index % size)} ${quiet + Math.floor(index / size)}h1v1h-1z` : '')).join(
    '',
  )
  const side = size + 2 * quiet
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width="200"
      height="200"
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
