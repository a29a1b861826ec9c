// A site that offers several feeds: the reader chooses.
import { PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export function ChooseFeedPage(props: {
  readonly frame: Frame;
  readonly address: string;
  readonly folder: string;
  readonly feeds: readonly { readonly url: string; readonly title: string }[];
}) {
  return (
    <Layout frame={props.frame} title="Choose a feed" current="sources">
      <PageHead
        label="Sources"
        title="Which of these?"
        dek={
          <>
            <bdi>{props.address}</bdi> offers {props.feeds.length} feeds. Take one or several.
          </>
        }
      />
      <form method="post" action="/sources/add-chosen" class="form form--wide">
        <input type="hidden" name="folder" value={props.folder} />
        <fieldset class="tick-set">
          <legend class="vh">Feeds</legend>
          {props.feeds.map(({ url, title }, i) => (
            <div class="tick" key={url}>
              <input type="checkbox" id={`feed-${i}`} name="feed" value={url} checked={i === 0} />
              <label for={`feed-${i}`}>
                <bdi>{title}</bdi>
                <small>{url}</small>
              </label>
            </div>
          ))}
        </fieldset>
        <div class="btns">
          <button class="btn btn--main" type="submit">
            Add
          </button>
          <a class="btn" href="/sources">
            Leave it
          </a>
        </div>
      </form>
    </Layout>
  );
}
