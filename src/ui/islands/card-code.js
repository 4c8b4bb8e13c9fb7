// A card's QR code carries its one-time code after `#`, which browsers send to nobody: it is put in the form, and taken out of the address.
const field = /** @type {HTMLInputElement | null} */ (document.querySelector('input[name="code"]'))
const code = location.hash.slice(1)
if (field !== null && /^\d{16}$/.test(code)) {
  field.value = code.replace(/(.{4})(?=.)/g, '$1 ')
  history.replaceState(null, '', location.pathname + location.search)
}
