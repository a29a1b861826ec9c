// A publisher's headline, dek or sentence as pages show it: what opens a private feed left out, marks as a printer's.
import { withoutSecrets } from '../../address/private-address.ts';
import { typeset } from './typeset.ts';

/**
 * For every line of text that a publisher wrote and a page shows beside the article itself.
 * @param language BCP 47, null for English or unknown, as `foreign` gives it
 */
export function publishersWords(text: string, language: string | null = null): string {
  return typeset(withoutSecrets(text), language);
}
