// Paper, sepia or night: a form that works by itself; the theme island makes it instant.
import type { Theme } from '../../model/reader.ts';
import type { Frame } from '../page-kit.ts';

const themes: readonly (readonly [Theme, string])[] = [
  ['light', 'Paper'],
  ['sepia', 'Sepia'],
  ['dark', 'Night'],
];

/** Pressing the chosen theme again goes back to what the device prefers. Strangers get no switch: nothing is kept. */
export function ThemeSwitch({ frame }: { frame: Frame }) {
  if (!frame.reader) return null;
  return (
    <form class="theme" method="post" action="/settings/theme" aria-label="Theme">
      <input type="hidden" name="back" value={frame.path} />
      {themes.map(([theme, name]) => {
        const chosen = frame.theme === theme;
        return (
          <button
            type="submit"
            name="theme"
            value={chosen ? 'auto' : theme}
            data-theme-value={theme}
            aria-pressed={chosen}
            aria-label={name}
            title={chosen ? `${name}: press again to follow your device` : name}
            key={theme}
          >
            <i class={`swatch swatch--${theme}`} />
          </button>
        );
      })}
    </form>
  );
}
