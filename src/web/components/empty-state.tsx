// A page or a part of one that has nothing to show: what that means, and what to do about it.
import type { ComponentChildren } from 'preact';

export interface WayOn {
  readonly href: string;
  readonly name: string;
}

export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  /** The first is the main one, unless `plain`. */
  readonly ways: readonly WayOn[];
  readonly plain?: boolean;
  /** Between text and ways: how far a reading is. */
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="state">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
      {props.ways.length > 0 ? (
        <p class="btns">
          {props.ways.map(({ href, name }, index) => (
            <a class={index === 0 && !props.plain ? 'btn btn--main' : 'btn'} href={href} key={href}>
              {name}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  );
}
