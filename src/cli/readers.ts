// broadsheet readers list | remove | reset-password | reset-learned: who has an account here. The command line is the administrator's.
import { Command } from 'commander';
import { type CodeLink, codeLink } from '../http/accounts/code-link.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import { type CommandContext, withSettings } from './command-context.ts';
import type { House, HouseAccounts } from './house.ts';
import { resetLearnedCommand } from './reset-learned.ts';
import { type Terminal, table } from './terminal.ts';

export function readersCommand(context: CommandContext): Command {
  const readers = new Command('readers').description('Lists and removes readers, and helps with passwords.');
  readers.addCommand(listCommand(context));
  readers.addCommand(removeCommand(context));
  readers.addCommand(resetPasswordCommand(context));
  readers.addCommand(resetLearnedCommand(context));
  return readers;
}

/** @throws BroadsheetError `no-accounts` where there is none yet */
async function withAccounts(
  context: CommandContext,
  command: Command,
  work: (accounts: HouseAccounts, house: House, terminal: Terminal) => Promise<void>,
): Promise<void> {
  const house = await context.doors.openHouse(context.config(command), 'existing');
  try {
    const accounts = await house.accounts();
    if (accounts === null)
      throw new BroadsheetError({
        code: 'no-accounts',
        audience: 'operator',
        message: 'Nobody has an account here yet.',
        advice: 'Accounts are on with --accounts on, or bound to another address than loopback.',
      });
    await work(accounts, house, context.terminal(command));
  } finally {
    await house.close();
  }
}

function listCommand(context: CommandContext): Command {
  return withSettings(
    new Command('list')
      .description('Lists who has an account; nothing of what they read.')
      .option('--json', 'print JSON'),
  ).action((_options, command: Command) =>
    withAccounts(context, command, async (accounts, { store }, terminal) => {
      const readers = await Promise.all(
        (await accounts.list()).map(async ({ readerId, name, email, createdAt, isAdmin }) => {
          const seenAt = (await store.readers.findReader(readerId))?.lastLookedAt ?? null;
          return {
            id: readerId,
            name,
            email,
            since: day(createdAt),
            lastSeen: seenAt === null ? null : day(seenAt),
            isAdmin,
          };
        }),
      );
      const rows = readers.map(({ id, name, email, since, lastSeen, isAdmin }) => [
        ...[id, name.slice(0, 40), email.slice(0, 60), since, lastSeen ?? 'never'],
        isAdmin ? 'administrator' : 'reader',
      ]);
      const header = ['id', 'name', 'e-mail', 'since', 'last seen', 'role'];
      terminal.result(readers, () => table([header, ...rows]));
    }),
  );
}

function removeCommand(context: CommandContext): Command {
  return withSettings(
    new Command('remove')
      .description('Removes an account, and everything kept about its reader.')
      .argument('<reader>', 'id or e-mail address')
      .option('--json', 'print JSON'),
  ).action((given: string, _options, command: Command) =>
    withAccounts(context, command, async (accounts, _house, terminal) => {
      const wanted = given.toLowerCase();
      const found = (await accounts.list(given)).find(
        ({ readerId, email }) => readerId === given || email.toLowerCase() === wanted,
      );
      if (!found) throw unknownReader(given);
      if (found.isAdmin)
        throw new BroadsheetError({
          code: 'runs-the-installation',
          audience: 'operator',
          message: `${found.email} runs this Broadsheet and cannot be removed.`,
          advice: 'Nothing was changed.',
        });
      await accounts.remove(found.readerId);
      terminal.result(
        { removed: found.readerId },
        () => `Removed ${found.email}, with everything kept about them. Backups keep what was in them.`,
      );
    }),
  );
}

function resetPasswordCommand(context: CommandContext): Command {
  return withSettings(
    new Command('reset-password')
      .description('Gives a code with which a reader sets a new password, once, within an hour.')
      .argument('<email>', 'e-mail address of the account')
      .option('--json', 'print JSON'),
  ).action((email: string, _options, command: Command) =>
    withAccounts(context, command, async (accounts, house, terminal) => {
      const code = await accounts.newPasswordCode(email);
      if (code === null) throw unknownReader(email);
      const address = house.config.baseUrl ?? (await house.servedAt())?.address ?? null;
      const made = address === null ? null : codeLink('/new-password', code, house.config.baseUrl, address);
      terminal.result({ code, link: made?.link ?? null }, () => codeWords(email, code, made));
    }),
  );
}

function codeWords(email: string, code: string, made: CodeLink | null): string {
  const way = made ? `or this link: ${made.link}` : 'to be entered at /new-password of this Broadsheet.';
  const own = made?.ownAddress
    ? `In the link, put the name of this machine in your network in the place of ${made.ownAddress}, which only this machine understands. With that address as --base-url, links are right from the start.\n`
    : '';
  return `${code}\nGive ${email} this code, ${way}\n${own}It is good once, for an hour. The old password stays until then.`;
}

function unknownReader(given: string): BroadsheetError {
  return new BroadsheetError({
    code: 'unknown-reader',
    audience: 'operator',
    message: `There is no reader ${given}.`,
    advice: `Ids and addresses are in: ${ownCommand('readers list')}`,
  });
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
