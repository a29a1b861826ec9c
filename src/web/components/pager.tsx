// To the page before and the page after, with where one is.
import type { ComponentChildren } from 'preact';

export function Pager(props: {
  readonly label: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** "Page 2", "Sources 51 to 100 of 340" */
  readonly children: ComponentChildren;
}) {
  return (
    <nav class="pager" aria-label={props.label}>
      <p>{props.children}</p>
      {props.previousHref ? (
        <a class="btn" href={props.previousHref} rel="prev">
          Previous
        </a>
      ) : null}
      {props.nextHref ? (
        <a class="btn" href={props.nextHref} rel="next">
          Next
        </a>
      ) : null}
    </nav>
  );
}
