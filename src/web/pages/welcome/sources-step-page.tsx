// Step three: packs, pasted addresses, an OPML file, or the sample newsroom.
import { Notice } from '../../components/notice.tsx';
import { PackChoice } from '../../components/packs.tsx';
import type { Frame } from '../../page-kit.ts';
import { StepPart, WelcomeLayout } from './steps.tsx';
import type { SourcesStepView } from './view.ts';

export function SourcesStepPage({ frame, view }: { frame: Frame; view: SourcesStepView }) {
  return (
    <WelcomeLayout frame={frame} step="sources" title="Whom you read">
      <header class="head grid">
        <div class="head__text">
          <h1>Whom do you want to read?</h1>
          <p class="dek">A pack is only a start: add or drop any publisher later. {view.already}</p>
        </div>
      </header>
      {view.problems.length > 0 ? (
        <Notice kind="problem">
          <p>Some could not be added; the rest were.</p>
          <ul>
            {view.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <form method="post" action="/welcome/sources" encType="multipart/form-data">
        {view.choices.length > 0 ? <FeedChoices choices={view.choices} /> : null}
        {view.packs.byTopic.length > 0 ? (
          <StepPart
            title="Packs"
            note="Well-known publishers by topic and country. Those named for what you chose come first and are ticked; some about a part of it follow. Packs by topic hold publishers in your languages."
          >
            <PackChoice groups={view.packs} />
          </StepPart>
        ) : null}
        <StepPart
          title="Addresses"
          note="A site, a feed, anything with a feed behind it. One on each line, or with spaces between."
        >
          <label class="vh" for="addresses">
            Addresses, one on each line or with spaces between
          </label>
          <textarea
            id="addresses"
            name="addresses"
            rows={4}
            maxlength={8000}
            placeholder="example.com"
            spellcheck={false}
          >
            {view.addresses}
          </textarea>
        </StepPart>
        <StepPart
          title="From another reader"
          note="Export an OPML file there and bring it here. Folders are kept."
        >
          <label class="file" for="opml">
            <span>OPML file</span>
            <input id="opml" name="opml" type="file" accept=".opml,.xml,text/xml,text/x-opml" />
          </label>
        </StepPart>
        {frame.isAdmin ? (
          <StepPart
            title="Sample newsroom"
            note="A fictional town with eight fictional publishers, to look round without a network."
          >
            <div class="tick">
              <input type="checkbox" id="sample" name="sample" value="on" checked={view.sampleOn} />
              <label for="sample">
                {view.sampleOn ? 'Keep the sample newsroom' : 'Add the sample newsroom'}
              </label>
            </div>
          </StepPart>
        ) : null}
        <div class="start">
          <p>Reading begins at once. The first stories stand within a minute.</p>
          <button class="btn" type="submit" name="skip" value="on" formnovalidate>
            Skip this
          </button>
          <button class="btn btn--main" type="submit">
            Lay out my first edition
          </button>
        </div>
      </form>
    </WelcomeLayout>
  );
}

function FeedChoices({ choices }: Pick<SourcesStepView, 'choices'>) {
  return (
    <StepPart title="Which feeds?" note="These sites offer more than one.">
      {choices.map(({ address, feeds }) => (
        <fieldset class="tick-set" key={address}>
          <legend>{address}</legend>
          {feeds.map(({ url, title }) => (
            <div class="tick" key={url}>
              <input type="checkbox" id={`feed-${url}`} name="feed" value={url} />
              <label for={`feed-${url}`}>
                <bdi>{title}</bdi>
                <small>{url}</small>
              </label>
            </div>
          ))}
        </fieldset>
      ))}
    </StepPart>
  );
}
