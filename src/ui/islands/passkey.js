// Passkeys: asks the browser for one, puts its answer in the form, and sends the form as if it had been filled by hand.
const bytes = (/** @type {string} */ text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
const text = (/** @type {ArrayBuffer | null} */ buffer) =>
  buffer === null
    ? undefined
    : btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')

/** @param {any} options */
const get = (options) => navigator.credentials.get({ publicKey: { ...options, challenge: bytes(options.challenge) } })

/** @param {any} options */
const create = (options) =>
  navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: options.excludeCredentials.map((/** @type {any} */ known) => ({ ...known, id: bytes(known.id) })),
    },
  })

/** @param {any} credential */
const written = ({ id, type, response }) => ({
  id,
  rawId: id,
  type,
  clientExtensionResults: {},
  response: {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject ?? null),
    authenticatorData: text(response.authenticatorData ?? null),
    signature: text(response.signature ?? null),
    userHandle: text(response.userHandle ?? null),
    transports: response.getTransports?.(),
  },
})

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-passkey]'))) {
  if (window.PublicKeyCredential === undefined) continue
  place.hidden = false
  const form = place.querySelector('form')
  const failed = /** @type {HTMLElement | null} */ (place.querySelector('[data-passkey-failed]'))
  form?.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (failed !== null) failed.textContent = ''
    try {
      const answer = await fetch(place.dataset.options ?? '', { headers: { accept: 'application/json' } })
      const credential = await (place.dataset.passkey === 'create' ? create : get)(await answer.json())
      const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('credential'))
      field.value = JSON.stringify(written(credential))
      form.submit()
    } catch {
      if (failed !== null) failed.textContent = failed.dataset.passkeyFailed ?? ''
    }
  })
}
