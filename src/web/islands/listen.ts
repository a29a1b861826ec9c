// Reads an article aloud with the device's own voice; nothing leaves the machine.
export function startListen(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  const prose = document.querySelector<HTMLElement>('.prose');
  if (!button || !prose || !('speechSynthesis' in window)) return;
  const voice = window.speechSynthesis;
  const blocks = prose.querySelectorAll<HTMLElement>('p, h2, h3, h4, li, blockquote');
  if (blocks.length === 0) return;
  button.hidden = false;

  const stop = () => {
    voice.cancel();
    button.textContent = 'Listen';
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop();
    button.textContent = 'Stop';
    button.setAttribute('aria-pressed', 'true');
    const language = prose.lang || document.documentElement.lang;
    const texts = [...blocks].map((block) => block.textContent.trim()).filter((text) => text !== '');
    texts.forEach((text, index) => {
      const speech = new SpeechSynthesisUtterance(text);
      speech.lang = language;
      if (index === texts.length - 1) speech.onend = stop;
      voice.speak(speech);
    });
  });
  window.addEventListener('pagehide', stop);
}
