// The foot of every page: what Broadsheet is, and where its workings are shown.
import type { Frame } from '../page-kit.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function Footer({ frame }: { frame: Frame }) {
  return (
    <footer class="foot">
      <p>
        Broadsheet groups what publishers write and orders it for you. It writes no news. Every story shows
        its reasons.
      </p>
      <ThemeSwitch frame={frame} />
      {frame.reader ? (
        <ul class="foot__links">
          <li>
            <a href="/transparency">How the order is made</a>
          </li>
          <li>
            <a href="/interests">Your interests</a>
          </li>
          <li>
            <a href="/privacy">Your data</a>
          </li>
          <li>
            <a href="/help">Keyboard and help</a>
          </li>
          {frame.accounts ? (
            <li>
              <form method="post" action="/account/sign-out">
                <button type="submit" class="text-link">
                  Sign out
                </button>
              </form>
            </li>
          ) : null}
        </ul>
      ) : null}
    </footer>
  );
}
