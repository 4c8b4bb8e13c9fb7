// Asks every two seconds how far the work is, and shows the whole page once it has moved on. Without it, a link asks.
const shown = document.querySelector('[data-progress]')
const ask = async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined)
  if (answer?.ok !== true) return void setTimeout(ask, 5000)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = page.querySelector('[data-progress]')
  if (next?.getAttribute('data-progress') !== shown?.getAttribute('data-progress')) return location.reload()
  for (const part of ['progress', 'p']) {
    const [here, there] = [shown?.querySelector(part), next?.querySelector(part)]
    if (here && there) here.replaceWith(document.importNode(there, true))
  }
  setTimeout(ask, 2000)
}
if (shown !== null) setTimeout(ask, 2000)
