// The first page anyone sees: what this is in a sentence, three promises, and three ways on.
import type { Frame } from '../../page-kit.ts';
import { WelcomeLayout } from './steps.tsx';

export function WelcomePage({ frame }: { frame: Frame }) {
  return (
    <WelcomeLayout frame={frame} step="welcome" title="Welcome">
      <header class="head grid">
        <div class="head__text">
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
            What you read and what is learned from it never leave{' '}
            {frame.accounts && !frame.isAdmin
              ? 'the Broadsheet of the person who invited you'
              : 'the machine that Broadsheet runs on'}
            . See it, take it with you, erase it.
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
      viewBox="0 0 84 52"
      width="84"
      height="52"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      {name === 'yours' ? (
        <>
          <path d="M1 25 42 2l41 23v26H1z" />
          <path d="M22 29h40M22 36h40M22 43h24" stroke-width="3" />
        </>
      ) : null}
      {name === 'why' ? (
        <>
          <path d="M0 8h84M0 26h84M0 44h84" stroke-opacity=".35" />
          <path d="M0 8h62M0 26h36M0 44h20" stroke-width="5" />
        </>
      ) : null}
      {name === 'off' ? (
        <>
          <path d="M1 13h82v26H1z" />
          <path d="M7 19h32v14H7z" fill="currentColor" />
        </>
      ) : null}
    </svg>
  );
}
