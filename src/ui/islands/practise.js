// Times somebody who speaks and, if she wishes, lets her hear herself. The sound lives in the memory of this page and nowhere else:
// nothing here can send it, and leaving the page lets go of it.
const place = /** @type {HTMLElement | null} */ (document.querySelector('[data-practise]'))
const longest = 10 * 60_000

/** @template {HTMLElement} E @param {string} name */
const find = (name) => /** @type {E} */ (document.querySelector(`[data-${name}]`))

if (place !== null) {
  const clock = find('clock')
  const run = /** @type {HTMLButtonElement} */ (find('run'))
  const record = /** @type {HTMLButtonElement} */ (find('record'))
  const playback = document.createElement('audio')
  const erase = /** @type {HTMLButtonElement} */ (find('erase'))
  const status = find('status')
  playback.controls = true
  // What the page says holds: the sound goes with it, and no button offers to keep it.
  playback.setAttribute('controlslist', 'nodownload')
  playback.hidden = true
  playback.setAttribute('aria-label', find('playback').dataset.playback ?? '')
  find('playback').append(playback)

  /** @param {HTMLElement} button @param {boolean} on */
  const turn = (button, on) => {
    button.textContent = (on ? button.dataset.on : button.dataset.off) ?? ''
  }
  /** @param {string} name */
  const say = (name) => {
    status.textContent = name === '' ? '' : (status.getAttribute(`data-${name}`) ?? '')
    status.classList.toggle('recording', name === 'recording')
  }

  let before = 0
  /** @type {number | undefined} */
  let since
  /** @type {number | undefined} */
  let ticking

  const tick = () => {
    const seconds = Math.floor((before + (since === undefined ? 0 : performance.now() - since)) / 1000)
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }
  const stopClock = () => {
    if (since !== undefined) before += performance.now() - since
    since = undefined
    clearInterval(ticking)
    turn(run, false)
    tick()
  }
  const startClock = () => {
    since = performance.now()
    ticking = setInterval(tick, 250)
    turn(run, true)
    tick()
  }
  const resetClock = () => {
    stopClock()
    before = 0
    tick()
  }

  /** @type {MediaRecorder | undefined} */
  let recorder

  const letGo = () => {
    if (playback.src !== '') URL.revokeObjectURL(playback.src)
    playback.removeAttribute('src')
    playback.load()
    playback.hidden = erase.hidden = true
  }
  const stopRecording = () => {
    if (recorder?.state === 'recording') recorder.stop()
  }
  const startRecording = async () => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
    /** @type {Blob[]} */
    const pieces = []
    const current = new MediaRecorder(microphone)
    recorder = current
    current.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    current.addEventListener('stop', () => {
      clearTimeout(ending)
      for (const track of microphone.getTracks()) track.stop()
      turn(record, false)
      stopClock()
      // Left meanwhile: nothing is kept.
      if (recorder !== current) return
      recorder = undefined
      playback.src = URL.createObjectURL(new Blob(pieces, { type: current.mimeType }))
      playback.hidden = erase.hidden = false
      say('recorded')
    })
    const ending = setTimeout(stopRecording, longest)
    letGo()
    current.start()
    turn(record, true)
    say('recording')
    resetClock()
    startClock()
  }

  run.addEventListener('click', () => (since === undefined ? startClock() : stopClock()))
  find('reset').addEventListener('click', resetClock)
  record.addEventListener('click', async () => {
    if (recorder !== undefined) return stopRecording()
    record.disabled = true
    await startRecording().catch(() => say('refused'))
    record.disabled = false
  })
  erase.addEventListener('click', () => {
    letGo()
    say('erased')
    record.focus()
  })
  window.addEventListener('pagehide', () => {
    const current = recorder
    recorder = undefined
    if (current?.state === 'recording') current.stop()
    letGo()
    say('')
    resetClock()
  })

  const canRecord = window.MediaRecorder !== undefined && navigator.mediaDevices?.getUserMedia !== undefined
  find('can-record').hidden = !canRecord
  find('cannot-record').hidden = canRecord
  find('without').remove()
  place.hidden = false
}
