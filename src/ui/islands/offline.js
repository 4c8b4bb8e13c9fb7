// Keeps a few pages on this device when the person asks, and gives back what could not be sent for want of a network.
const root = /** @type {HTMLElement} */ (document.querySelector('[data-offline]'))
/** @param {string} name */
const part = (name) => /** @type {HTMLElement} */ (root.querySelector(`[data-part="${name}"]`))
/** @param {...string} names */
const show = (...names) => {
  for (const each of root.querySelectorAll('[data-part]'))
    each.toggleAttribute('hidden', !names.includes(each.getAttribute('data-part') ?? ''))
}

/** @param {object} question @returns {Promise<{ ok: boolean, done?: string[] }>} */
const ask = async (question) => {
  const { active } = await navigator.serviceWorker.ready
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    active?.postMessage(question, [port2])
  })
}

const unsent = document.querySelector('#unsent')
const registered = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration('/') : undefined
const kept = registered === undefined ? [] : ((await ask({ ask: 'what' })).done ?? [])

if (unsent !== null) giveBack(JSON.parse(unsent.textContent ?? ''))
else if (!('serviceWorker' in navigator)) show('cannot')
else if (kept.length > 0) showKept(kept)
else show(root.dataset.signedIn === undefined ? 'sign-in' : 'off')

root.querySelector('[data-do="keep"]')?.addEventListener('click', async () => {
  show('busy')
  await navigator.serviceWorker.register('/offline-worker.js')
  const { addresses = '', language } = root.dataset
  const wish = { addresses: addresses.split(' '), help: location.pathname, language, words: { kept: root.dataset.kept }, at: Date.now() }
  const { ok } = await ask({ ask: 'keep', wish })
  if (ok) showKept((await ask({ ask: 'what' })).done ?? [])
  else show('off', 'failed')
})
root.querySelector('[data-do="forget"]')?.addEventListener('click', async () => {
  await ask({ ask: 'forget' })
  await registered?.unregister()
  show('off')
})

/** @param {string[]} addresses */
function showKept(addresses) {
  for (const link of part('on').querySelectorAll('li a')) {
    const address = link.getAttribute('href') ?? ''
    link.parentElement?.toggleAttribute('hidden', !addresses.includes(address))
  }
  show('on')
}

/** What was typed, in a form that sends it again as it was. @param {{ to: string, fields: [string, string][] }} typed */
function giveBack({ to, fields }) {
  show('unsent')
  const form = /** @type {HTMLFormElement} */ (part('unsent').querySelector('form'))
  form.action = to
  for (const [name, value] of fields) {
    const long = !name.startsWith('_') && /\s/.test(value)
    const field = document.createElement(long ? 'textarea' : 'input')
    field.name = name
    field.value = value
    if (field instanceof HTMLInputElement) field.type = 'hidden'
    else {
      field.setAttribute('aria-label', form.dataset.field ?? '')
      field.dir = 'auto'
      field.rows = Math.min(12, Math.ceil(value.length / 40) + 1)
    }
    form.prepend(field)
  }
}
