// The list of sections and the search box.
import { Icon } from '../components/icon.tsx';

export type NavKey =
  | 'for-you'
  | 'following'
  | 'latest'
  | 'most-covered'
  | 'saved'
  | 'interests'
  | 'sources'
  | 'settings'
  | 'search';

const sections: readonly (readonly [NavKey, string, string])[] = [
  ['for-you', '/', 'For you'],
  ['following', '/following', 'Following'],
  ['latest', '/latest', 'Latest'],
  ['most-covered', '/most-covered', 'Most covered'],
  ['saved', '/saved', 'Saved'],
  ['interests', '/interests', 'Interests'],
  ['sources', '/sources', 'Sources'],
  ['settings', '/settings', 'Settings'],
];

export function NavList({ current }: { current?: NavKey }) {
  return (
    <ul class="nav__list">
      {sections.map(([key, href, name]) => (
        <li key={key}>
          <a href={href} aria-current={key === current ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A box where there is room, a link to the search page elsewhere. */
export function SearchBox() {
  return (
    <>
      <search>
        <form class="search" action="/search">
          <Icon name="search" />
          <label class="vh" for="nav-q">
            Search stories
          </label>
          <input id="nav-q" name="q" type="search" placeholder="Search stories" maxlength={300} />
        </form>
      </search>
      <a class="search-link" href="/search" aria-label="Search stories">
        <Icon name="search" />
      </a>
    </>
  );
}
