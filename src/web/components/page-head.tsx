// The head of a page that is not a story: a small label, the heading, one or two sentences.
import type { ComponentChildren } from 'preact';

export interface PageHeadProps {
  /** What kind of page it is, where the title does not say it. */
  readonly label?: string;
  readonly title: ComponentChildren;
  readonly dek?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function PageHead({ label, title, dek, children }: PageHeadProps) {
  return (
    <header class="head grid">
      <div class="head__text">
        {label ? <p class="label label--accent">{label}</p> : null}
        <h1>{title}</h1>
        {dek ? <p class="dek">{dek}</p> : null}
        {children}
      </div>
    </header>
  );
}

/** A part of a page under its own heading, with a short fact at the end of the line. */
export function Block(props: {
  readonly title: string;
  readonly fact?: ComponentChildren;
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="block" id={props.id}>
      <div class="block__head">
        <h2>{props.title}</h2>
        {props.fact ? <span>{props.fact}</span> : null}
      </div>
      {props.children}
    </section>
  );
}
