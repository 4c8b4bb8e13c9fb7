type PersonNameProps = { given?: string | null | undefined; family?: string | null | undefined; native?: string | null | undefined }

/** A name as its bearer writes it, kept apart from the direction of the sentence around it. One word is a whole name. */
export function PersonName({ given, family, native }: PersonNameProps) {
  const latin = [given, family].filter((part) => part !== null && part !== undefined && part !== '').join(' ')
  const own = native === null || native === undefined || native === '' || native === latin ? undefined : native
  if (own === undefined) return <bdi>{latin}</bdi>
  if (latin === '') return <bdi>{own}</bdi>
  return (
    <span class="person-name">
      <bdi>{latin}</bdi> <bdi class="native">{own}</bdi>
    </span>
  )
}
