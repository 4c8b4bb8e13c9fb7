// Brings a form sent back to what has to be looked at again.
const summary = /** @type {HTMLElement | null} */ (document.querySelector('.error-summary'))
if (summary !== null) {
  summary.focus()
  summary.scrollIntoView({ block: 'nearest' })
}
