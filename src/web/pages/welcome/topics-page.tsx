// Step two: topics and countries, as chips.
import { Chips } from '../../components/field.tsx';
import type { Frame } from '../../page-kit.ts';
import { StepPart, WelcomeLayout } from './steps.tsx';
import type { TopicsView } from './view.ts';

export function TopicsPage({ frame, view }: { frame: Frame; view: TopicsView }) {
  return (
    <WelcomeLayout frame={frame} step="topics" title="What you care about">
      <header class="head grid">
        <div class="head__text">
          <h1>What do you care about?</h1>
          <p class="dek">Five are enough to start. Reading teaches the rest.</p>
        </div>
      </header>
      <form method="post" action="/welcome/topics">
        <StepPart title="Topics" note="The large ones.">
          <Chips name="topic" legend="Topics" choices={view.main} />
        </StepPart>
        <StepPart title="More closely" note="A part of a topic counts for more than the whole.">
          <Chips name="topic" legend="Parts of topics" choices={view.asked} />
          <details class="more">
            <summary>All topics</summary>
            {view.further.map(({ name, choices }) =>
              choices.length > 0 ? (
                <Chips key={name} name="topic" legend={name} showLegend choices={choices} />
              ) : null,
            )}
          </details>
        </StepPart>
        <StepPart title="Where are you?" note="Only for news near you. Choose one, several or none.">
          <Chips name="country" legend="Countries" choices={view.countries} />
          <details class="more">
            <summary>All countries</summary>
            <Chips name="country" legend="Further countries" choices={view.otherCountries} />
          </details>
        </StepPart>
        <div class="start">
          <p>You can change all of this later: topics under Interests, countries under Settings.</p>
          <a class="btn" href="/welcome/sources">
            Skip this
          </a>
          <button class="btn btn--main" type="submit">
            On to the publishers
          </button>
        </div>
      </form>
    </WelcomeLayout>
  );
}
