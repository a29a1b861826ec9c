// Keyboard and help: what the keys do, where things are, what to do when a source does not work.
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

const keys: readonly (readonly [string, string])[] = [
  ['J', 'Next story'],
  ['K', 'Story before'],
  ['O or Enter', 'Open it'],
  ['S', 'Save it, or take it off'],
  ['H', 'Hide it: For you and Following leave it out'],
  ['M', 'More like this'],
  ['L', 'Less like this'],
  ['/', 'Search'],
  ['?', 'These keys'],
];

const questions: readonly (readonly [string, string, string, string])[] = [
  [
    'Why is this story here?',
    'The line under it names the largest part that is about you where that counts for much, else the largest of all. Open the line for all of them, the largest first, and say more, less or never.',
    '/transparency',
    'How the order is made',
  ],
  [
    'I never want to see this again',
    'Mute a word, a topic, a name or a publisher, and For you and Following leave it out; a word also where it is in a name or a key point. What others report too stands there in their words. A mute can end by itself. Latest, Most covered and search are the same for every reader: what you hide or mute stands there too.',
    '/interests#add',
    'Mute something',
  ],
  [
    'A source does not work',
    'Sources says what is wrong in words and what can be done. Most troubles pass by themselves.',
    '/sources?show=failing',
    'Sources that do not work',
  ],
  [
    'I come from another reader',
    'Export an OPML file there and import it under Sources. The way out is the same file.',
    '/sources',
    'Import or export',
  ],
  [
    'What do you know about me?',
    'All of it is listed, and can be exported, forgotten or erased.',
    '/privacy',
    'Your data',
  ],
];

export function HelpPage({ frame }: { frame: Frame }) {
  return (
    <Layout frame={frame} title="Keyboard and help">
      <PageHead label="Help" title="Keyboard and help" />
      <div class="cols grid">
        <div class="main">
          <Block title="Questions">
            <dl class="answers">
              {questions.map(([question, answer, href, link]) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd>
                    {answer}{' '}
                    <a class="text-link" href={href}>
                      {link}
                    </a>
                  </dd>
                </div>
              ))}
            </dl>
          </Block>
        </div>
        <aside class="side" aria-label="Keyboard">
          <Block title="Keyboard" fact="on lists of stories">
            <dl class="key-list">
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    {key.split(' or ').map((one, i) => (
                      <>
                        {i > 0 ? ' or ' : ''}
                        <kbd>{one}</kbd>
                      </>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </Block>
          <Block title="About">
            <p class="block__text">
              Broadsheet {frame.version}, under the Apache License 2.0. The topics are the IPTC Media Topics
              (CC BY 4.0).
            </p>
          </Block>
        </aside>
      </div>
    </Layout>
  );
}
