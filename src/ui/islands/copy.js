// Puts a text in the clipboard. The button shows only where the browser lets it.
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button[data-copy]'))) {
  if (navigator.clipboard === undefined) continue
  button.hidden = false
  const said = /** @type {HTMLElement | null} */ (button.parentElement?.querySelector('[data-copied]'))
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    if (said !== null) said.textContent = said.dataset.copied ?? ''
  })
}
