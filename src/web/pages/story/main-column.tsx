// The main column of a story: what is new, key points, where publishers differ, the same in other languages.
import { Says } from '../../components/points.tsx';
import type { StoryView } from './view.ts';

export function NewSince({ news }: { news: NonNullable<StoryView['news']> }) {
  return (
    <section class="block new">
      <div class="block__head">
        <h2>New since you looked</h2>
        <span>{news.when}</span>
      </div>
      <ul>
        {news.points.map((point) => (
          <li key={point.href}>
            <time datetime={point.datetime}>{point.clock}</time>
            <p>
              <bdi>{point.text}</bdi> <Says point={point} />
            </p>
          </li>
        ))}
        {news.articles ? (
          <li class="new__count">
            <a href="#coverage">{news.articles}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

export function KeyPoints({ points, language }: { points: StoryView['points']; language: string | null }) {
  return (
    <section class="block">
      <div class="block__head">
        <h2>Key points</h2>
        <span>each one links to the sentence it comes from</span>
      </div>
      <ol class="kp">
        {points.map((point) => (
          <li key={point.href}>
            <div>
              <bdi lang={language ?? undefined}>{point.text}</bdi>
              <Says point={point} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Differences({ differences }: { differences: StoryView['differences'] }) {
  return (
    <>
      {differences.map(({ about, values }) => (
        <section class="split" key={about}>
          <h2>Publishers differ: {about}</h2>
          <dl>
            {values.map(({ value, publishers, href }) => (
              <div key={href}>
                <dt class="num">{value}</dt>
                <dd>
                  <b>
                    <bdi>{publishers}</bdi>
                  </b>{' '}
                  <a class="split__link" href={href}>
                    where it stands
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

export function Elsewhere({ lines }: { lines: StoryView['elsewhere'] }) {
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <div class="block__head">
        <h2>In other languages</h2>
        <span>the same event, by the names and numbers</span>
      </div>
      <ul class="tongues">
        {lines.map((line) => (
          <li key={line.href}>
            <span class="label">The same event in {line.languageName}</span>
            <a class="ttl" href={line.href} hreflang={line.language}>
              <bdi lang={line.language}>{line.headline}</bdi>
            </a>
            <small>
              <bdi>{line.publishers}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
