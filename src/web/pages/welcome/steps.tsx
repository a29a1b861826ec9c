// Where the reader is in the first run: four steps, each a page that can be gone back to.
import type { ComponentChildren } from 'preact';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export type Step = 'welcome' | 'topics' | 'sources' | 'ready';

const steps: readonly (readonly [Step, string, string])[] = [
  ['welcome', '/welcome', 'Welcome'],
  ['topics', '/welcome/topics', 'What you care about'],
  ['sources', '/welcome/sources', 'Whom you read'],
  ['ready', '/welcome/ready', 'First edition'],
];

export function WelcomeLayout(props: {
  readonly frame: Frame;
  readonly step: Step;
  readonly title: string;
  readonly refreshSeconds?: number;
  readonly children: ComponentChildren;
}) {
  const at = steps.findIndex(([step]) => step === props.step);
  return (
    <Layout frame={props.frame} title={props.title} mast="bare" refreshSeconds={props.refreshSeconds}>
      <nav class="steps" aria-label="Steps">
        <ol>
          {steps.map(([step, href, name], index) => (
            <li key={step} class={index < at ? 'steps__past' : undefined}>
              {index < at ? (
                <a href={href}>
                  {index + 1}. {name}
                </a>
              ) : (
                <span aria-current={index === at ? 'step' : undefined}>
                  {index + 1}. {name}
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {props.children}
    </Layout>
  );
}

/** The heading of a part of a step, with its note, beside what is to be chosen. */
export function StepPart(props: {
  readonly title: string;
  readonly note: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="step grid">
      <div>
        <h2>{props.title}</h2>
        <p class="step__note">{props.note}</p>
      </div>
      <div>{props.children}</div>
    </section>
  );
}
