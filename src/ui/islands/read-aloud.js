// Reads a text with the voice of the browser. A button shows only where a voice of its language is there.
const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('button[data-read]'))
const speech = window.speechSynthesis

/** @param {HTMLButtonElement} button */
const voiceOf = (button) => {
  const wanted = button.dataset.lang ?? ''
  const voices = speech.getVoices().map((voice) => ({ voice, lang: voice.lang.replace('_', '-') }))
  return (voices.find(({ lang }) => lang === wanted) ?? voices.find(({ lang }) => lang.split('-')[0] === wanted.split('-')[0]))?.voice
}

/** @param {HTMLButtonElement} button @param {boolean} speaking */
const show = (button, speaking) => {
  button.setAttribute('aria-pressed', String(speaking))
  const words = /** @type {HTMLElement | null} */ (button.querySelector('[data-stop]'))
  if (words !== null) words.textContent = (speaking ? words.dataset.stop : words.dataset.start) ?? ''
}

const reveal = () => {
  for (const button of buttons) button.hidden = voiceOf(button) === undefined
}

/** @param {HTMLButtonElement} button */
const toggle = (button) => {
  const wasSpeaking = button.getAttribute('aria-pressed') === 'true'
  speech.cancel()
  for (const other of buttons) show(other, false)
  if (wasSpeaking) return
  const words = new SpeechSynthesisUtterance(button.dataset.read ?? '')
  const voice = voiceOf(button)
  if (voice !== undefined) words.voice = voice
  words.lang = button.dataset.lang ?? ''
  words.rate = 0.9
  words.onend = words.onerror = () => show(button, false)
  speech.speak(words)
  show(button, true)
}

if (speech !== undefined && buttons.length > 0) {
  for (const button of buttons) button.addEventListener('click', () => toggle(button))
  speech.addEventListener?.('voiceschanged', reveal)
  window.addEventListener('pagehide', () => speech.cancel())
  reveal()
}
