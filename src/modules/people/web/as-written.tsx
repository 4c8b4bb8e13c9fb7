/** Somebody's own text, its lines kept. */
export function AsWritten({ text }: { text: string }) {
  return (
    <p dir="auto">
      {text.split('\n').map((line, index) => (
        <>
          {index === 0 ? null : <br />}
          {line}
        </>
      ))}
    </p>
  )
}
