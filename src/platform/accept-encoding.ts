/** Whether the header of a request (`accept-encoding`) takes this encoding: named, and not refused by `q=0`. */
export function accepts(header: string, encoding: 'gzip' | 'br'): boolean {
  return header.split(',').some((part) => {
    const [name, quality] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/)
    return name === encoding && Number(quality ?? 1) > 0
  })
}
