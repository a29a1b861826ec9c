// In which language an article is written.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { countSmallWords } from './words/function-words.ts';
import type { Tokens } from './words/tokens.ts';

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean };
}

let detector: Detector | null = null;

/** Loaded at the first text that needs it: its tables take 40 MB of heap and 0.4 s, and most feeds never do. */
function loadDetector(): Detector {
  if (!detector) {
    const load = createRequire(import.meta.url);
    const path = fileURLToPath(
      new URL('../../node_modules/eld/src/entries/static.small.js', import.meta.url),
    );
    detector = (load(path) as { eld: Detector }).eld;
  }
  return detector;
}

const sampleChars = 600;
/** Scripts that name the language, or leave a handful of which the feed's word decides. */
const scripts: readonly { readonly signs: RegExp; readonly languages: readonly string[] }[] = [
  { signs: /[\u3040-\u30ff]/g, languages: ['ja'] },
  { signs: /[\uac00-\ud7af]/g, languages: ['ko'] },
  { signs: /[\u4e00-\u9fff]/g, languages: ['zh', 'ja'] },
  { signs: /[\u0e00-\u0e7f]/g, languages: ['th'] },
  { signs: /[\u0590-\u05ff]/g, languages: ['he', 'yi'] },
  { signs: /[\u0370-\u03ff]/g, languages: ['el'] },
  { signs: /[\u0600-\u06ff]/g, languages: ['ar', 'fa', 'ur', 'ps', 'ku'] },
  { signs: /[\u0900-\u097f]/g, languages: ['hi', 'mr', 'ne'] },
  { signs: /[\u0980-\u09ff]/g, languages: ['bn', 'as'] },
  { signs: /[\u0b80-\u0bff]/g, languages: ['ta'] },
];

/**
 * What the text says beats what the feed says, when there is text enough to tell.
 *
 * @param declared BCP 47 code of the entry, feed or publisher
 * @param tokens words of title and text
 * @returns ISO 639-1 code, or the declared code in lower case, or null when nothing is known
 */
export function detectLanguage(tokens: Tokens, declared: string | null): string | null {
  const stated = primaryLanguage(declared);
  const small = countSmallWords(tokens);
  const share = small.looked === 0 ? 0 : small.bestCount / small.looked;
  if (small.bestCount >= 4 && share >= 0.16) {
    if (stated && small.countOf(stated) >= small.bestCount * 0.85) return stated;
    if (small.bestCount >= small.secondCount * 1.35) return small.best;
  }
  if (stated && small.bestCount > 0 && small.countOf(stated) === small.bestCount) return stated;
  const sample = tokens.text.length > sampleChars ? tokens.text.slice(0, sampleChars) : tokens.text;
  const byScript = languageByScript(sample, stated);
  if (byScript) return byScript;
  if (stated && tokens.count < 12) return stated;
  if (small.bestCount >= 2 && small.bestCount > small.secondCount * 2) return small.best;
  if (tokens.count < 3) return stated;
  const result = loadDetector().detect(sample);
  if (result.language === '' || ((stated || tokens.count < 6) && !result.isReliable())) return stated;
  return result.language;
}

function languageByScript(sample: string, stated: string | null): string | null {
  if (
    !/[\u0370-\u03ff\u0590-\u06ff\u0900-\u0bff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(
      sample,
    )
  ) {
    return null;
  }
  for (const { signs, languages } of scripts) {
    const found = sample.match(signs)?.length ?? 0;
    if (found < 4 || found < sample.length * 0.1) continue;
    return stated && languages.includes(stated) ? stated : languages[0]!;
  }
  return null;
}

/** "en-GB" to "en"; null for what is no language code. */
export function primaryLanguage(code: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_].*)?\s*$/i.exec(code ?? '');
  const language = match?.[1]?.toLowerCase() ?? null;
  return language === 'und' || language === 'mul' || language === 'zxx' ? null : language;
}
