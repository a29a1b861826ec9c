// The same event in other languages: which language, the headline, who tells it.
import type { Story } from '../../../model/story.ts';
import type { CardScene } from '../../components/card-view.ts';
import { counted } from '../../format/numbers.ts';
import { publishersWords } from '../../format/publishers-words.ts';

export interface ElsewhereLine {
  /** "German" */
  readonly languageName: string;
  readonly language: string;
  readonly headline: string;
  readonly href: string;
  /** "Der Kurier, Die Post and 3 others" */
  readonly publishers: string;
}

const shownPublishers = 2;
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** One without a known language is left out: nobody could say in which it is. */
export function elsewhereLines(stories: readonly Story[], scene: CardScene): readonly ElsewhereLine[] {
  return stories.flatMap((story) => {
    const { id, language, headline } = story;
    if (language === null) return [];
    return [
      {
        languageName: nameOf(language),
        language,
        headline: publishersWords(headline, language),
        href: `/stories/${id}`,
        publishers: publishersOf(story, scene),
      },
    ];
  });
}

function nameOf(language: string): string {
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

function publishersOf({ coverage }: Story, scene: CardScene): string {
  const ids = [...new Set(coverage.map(({ publisherId }) => publisherId))];
  const shown = ids.slice(0, shownPublishers).map((id) => scene.publisher(id)?.name ?? 'A publisher');
  const rest = ids.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${counted(rest, 'other')}`;
  return shown.join(' and ');
}
