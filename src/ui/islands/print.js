// Shows the button that prints, and takes away the sentence that stands for it.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.removeAttribute('hidden')
  button.addEventListener('click', () => window.print())
  button.parentElement?.querySelector('[data-print-hint]')?.remove()
}
