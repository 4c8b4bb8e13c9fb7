// Brings a form sent back to what has to be looked at again.
const summary = document.getElementById('error-summary')
if (summary !== null) {
  summary.focus()
  summary.scrollIntoView({ block: 'nearest' })
}
