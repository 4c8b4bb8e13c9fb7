// Keeps a long text being written in this tab, until it is saved: a session that ends or a page left by mistake loses nothing.
const prefix = 'kept:'

/** @typedef {{ from: string, text: string, sent: boolean }} Kept `from` is what the server had when writing began. */

/** @param {string} key @returns {Kept | undefined} */
const read = (key) => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') ?? undefined
  } catch {
    return undefined
  }
}

/** @param {string} key @param {Kept} kept */
const write = (key, kept) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {}
}

// The page says that something has just been saved: what was sent is safe.
if (document.querySelector('.said') !== null) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && read(key)?.sent) sessionStorage.removeItem(key)
  }
}

for (const area of /** @type {NodeListOf<HTMLTextAreaElement>} */ (document.querySelectorAll('textarea[data-keep]'))) {
  const key = prefix + area.dataset.keep
  const from = area.defaultValue
  const kept = read(key)
  if (kept !== undefined && kept.from === from && kept.text !== from) {
    area.value = kept.text
    area.parentElement?.querySelector('[data-kept]')?.removeAttribute('hidden')
  } else {
    sessionStorage.removeItem(key)
  }
  area.addEventListener('input', () => write(key, { from, text: area.value, sent: false }))
  area.form?.addEventListener('submit', () => write(key, { from, text: area.value, sent: true }))
}
