// A switch takes effect at once: its form is sent when it changes, and the button for that goes.
export function startSubmitOnChange(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-submit-on-change]')) {
    form.querySelector('button[type="submit"]')?.classList.add('is-spare');
    form.addEventListener('change', () => form.requestSubmit());
  }
}
