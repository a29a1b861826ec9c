// The first page anyone sees: what this is in a sentence, three promises, and three ways on.
import type { Frame } from '../../page-kit.ts';
import { WelcomeLayout } from './steps.tsx';

export function WelcomePage({ frame }: { frame: Frame }) {
  return (
    <WelcomeLayout frame={frame} step="welcome" title="Welcome">
      <header class="head grid">
        <div class="head__text">
          <p class="label label--accent">Welcome</p>
          <h1>The stories that matter to you, and the reasons they do</h1>
          <p class="dek">
            Broadsheet reads the publishers you choose, makes one story of what many write about the same
            thing, and lays out a front page for you.
          </p>
        </div>
      </header>
      <ol class="promise">
        <li>
          <PromisePicture name="yours" />
          <h2>Your data stays here</h2>
          <p>
            What you read and what is learned from it never leave this machine. See it, take it with you,
            erase it.
          </p>
        </li>
        <li>
          <PromisePicture name="why" />
          <h2>Every story says why</h2>
          <p>
            A score here is a sum you can read. Each part has a sentence, and a way to say more, less or
            never.
          </p>
        </li>
        <li>
          <PromisePicture name="off" />
          <h2>You can switch it off</h2>
          <p>Without personalisation the page is the same for everyone: what most publishers cover.</p>
        </li>
      </ol>
      <div class="start start--first">
        <p>Two questions, a minute, and you can skip both.</p>
        <form method="post" action="/welcome/skip">
          <button class="btn" type="submit">
            Skip to the front page
          </button>
        </form>
        {frame.isAdmin ? (
          <form method="post" action="/welcome/sample">
            <button class="btn" type="submit">
              Look round with a sample newsroom
            </button>
          </form>
        ) : null}
        <a class="btn btn--main" href="/welcome/topics">
          Choose what you care about
        </a>
      </div>
      {frame.isAdmin ? (
        <p class="caption">
          The sample newsroom is a fictional town with eight fictional publishers. It needs no network, and
          one click removes it.
        </p>
      ) : null}
    </WelcomeLayout>
  );
}

function PromisePicture({ name }: { name: 'yours' | 'why' | 'off' }) {
  return (
    <svg
      viewBox="0 0 96 64"
      width="96"
      height="64"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      {name === 'yours' ? (
        <>
          <path d="M12 30 48 8l36 22v26H12z" />
          <path d="M30 34h36M30 42h36M30 50h22" stroke-width="3" />
        </>
      ) : null}
      {name === 'why' ? (
        <>
          <path d="M6 14h84M6 32h84M6 50h84" stroke-opacity=".35" />
          <path d="M6 14h62M6 32h36M6 50h20" stroke-width="5" />
        </>
      ) : null}
      {name === 'off' ? (
        <>
          <path d="M8 20h80v24H8z" />
          <path d="M14 26h30v12H14z" fill="currentColor" />
        </>
      ) : null}
    </svg>
  );
}
