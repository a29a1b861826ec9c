// Readers whose account was closed, and who are still in the store: the process was killed between the two.
import type { Accounts } from '../http/accounts/accounts.ts';
import { localReaderId } from '../model/reader.ts';
import type { Readers } from '../model/services.ts';
import type { Store } from '../model/store.ts';

const atOnce = 100;

/**
 * At a start with accounts: nobody can sign in as these readers any more, so nobody else can erase them. Never the local
 * reader, who has no account; and nobody at all where the account that runs the installation is not there, since then
 * the accounts are not those of these readers.
 * @returns how many were removed
 */
export async function removeStrays(parts: {
  readonly store: Pick<Store, 'readers'>;
  readonly readers: Pick<Readers, 'remove'>;
  readonly accounts: Pick<Accounts, 'known'>;
}): Promise<number> {
  let after = '';
  let removed = 0;
  while (true) {
    const ids = await parts.store.readers.listReaderIds({ after, limit: atOnce });
    if (ids.length === 0) return removed;
    const known = await parts.accounts.known(ids);
    if (known === null) return removed;
    for (const id of ids) {
      if (known.has(id) || id === localReaderId) continue;
      await parts.readers.remove(id);
      removed += 1;
    }
    after = ids.at(-1) ?? after;
  }
}
