// The top of a page: the name, the navigation, search and theme.
import type { ComponentChildren } from 'preact';
import { clockTime, editionName, machineTime, weekdayDate } from '../format/times.ts';
import type { Frame } from '../page-kit.ts';
import type { NavKey } from './nav.tsx';
import { NavList, SearchBox } from './nav.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface MastheadProps {
  readonly frame: Frame;
  readonly current?: NavKey;
}

/** The front page's: the name as the page's heading, date and edition. */
export function FullMasthead({ frame, current, fact }: MastheadProps & { fact?: ComponentChildren }) {
  const { now, timeZone } = frame;
  return (
    <>
      <header class="mast grid">
        <h1 class="mast__name">
          <a href="/">Broadsheet</a>
        </h1>
        <div class="mast__facts">
          <p class="mast__fact">
            <b>
              <time datetime={machineTime(now)}>{weekdayDate(now, timeZone)}</time>
            </b>
            {editionName(now, timeZone)}, {clockTime(now, timeZone)}
          </p>
          {fact ? <p class="mast__fact">{fact}</p> : null}
        </div>
      </header>
      <nav class="nav" aria-label="Sections">
        <NavList current={current} />
        <SearchBox />
        <ThemeSwitch frame={frame} />
      </nav>
    </>
  );
}

/** Every other page's; `bare` leaves the name and the theme. */
export function SmallMasthead({ frame, current, bare }: MastheadProps & { bare: boolean }) {
  return (
    <header class={bare ? 'mast--small mast--bare' : 'mast--small'}>
      <p class="mast__name">
        <a href="/">Broadsheet</a>
      </p>
      {bare ? null : (
        <nav class="nav__wrap" aria-label="Sections">
          <NavList current={current} />
          <SearchBox />
        </nav>
      )}
      <ThemeSwitch frame={frame} />
    </header>
  );
}
