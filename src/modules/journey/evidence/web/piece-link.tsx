/** An address she kept, whole and readable before it is followed; the site it leads to learns nothing of ours. */
export function PieceLink({ url }: { url: string }) {
  return (
    <p class="reach written">
      <a href={url} rel="noreferrer noopener" dir="ltr">
        {url}
      </a>
    </p>
  )
}
