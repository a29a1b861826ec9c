// What is wrong with a source, told to a reader: what happened, then what to do.

import { publicAddress } from '../address/private-address.ts';
import { ownCommand } from '../model/own-command.ts';
import type { FailureKind, Source, SourceFailure } from '../model/source.ts';

interface Words {
  readonly happened: string;
  readonly todo: string;
}

/** Failures that mostly pass by themselves are only worth a reader's attention after this many in a row. */
export const failuresBeforeShown = 3;

/** True when the reader should be told: at once when it will not pass by itself, else after several tries. */
export function isWorthTelling(failure: SourceFailure): boolean {
  return failure.permanent || failure.kind === 'not-a-feed' || failure.count >= failuresBeforeShown;
}

/**
 * One or two plain sentences about a failure.
 * @param source the host of its address is named; its title is not needed.
 */
export function failureInWords(
  failure: Pick<SourceFailure, 'kind' | 'permanent' | 'count' | 'offeredFeeds'>,
  source: Pick<Source, 'feedUrl' | 'movedTo'>,
): string {
  const host = URL.parse(source.feedUrl)?.host || 'The site';
  const { happened, todo } = wordsOf(failure, host);
  return `${happened} ${todo}`.trim();
}

/**
 * One or two plain sentences about an address that was to be added and could not be read: nothing is kept of it, and it
 * is not asked again.
 */
export function addingFailureInWords(failure: Parameters<typeof failureInWords>[0], address: string): string {
  const host = URL.parse(address)?.host || 'The site';
  const { happened, todo } = addingWords(failure, host);
  return `${happened} Nothing was added. ${todo}`;
}

function addingWords(failure: Parameters<typeof failureInWords>[0], host: string): Words {
  const { happened, todo } = wordsOf(failure, host);
  switch (failure.kind) {
    case 'not-found':
      return {
        happened: `${host} has nothing at this address.`,
        todo: "Check it for a slip, or paste the address of the site's front page.",
      };
    case 'gone':
      return {
        happened: `${host} says that what was at this address is gone for good.`,
        todo: 'Look for another feed on the site.',
      };
    case 'name-not-found':
      return { happened, todo: 'Check the spelling and your connection.' };
    case 'forbidden':
      return {
        happened: `${host} does not let programs read this address (a bot wall or a log-in).`,
        todo: 'Look for a feed on the site that needs neither.',
      };
    case 'address-refused':
    case 'too-large':
      return { happened, todo };
    case 'rate-limited':
      return { happened, todo: 'Try again later.' };
    case 'scheme-refused':
    case 'too-many-redirects':
      return { happened, todo: 'Check the address.' };
    case 'not-a-feed':
      return { happened, todo: 'Look for its feed on the site.' };
    default:
      return { happened, todo: 'Try again later, or check the address.' };
  }
}

const again = 'Nothing for you to do: it is asked again by itself, and what came before is kept.';
const checkAddress = 'Check the address, or remove the source.';

function wordsOf(failure: Parameters<typeof failureInWords>[0], host: string): Words {
  const offered = failure.offeredFeeds[0];
  switch (failure.kind) {
    case 'not-a-feed':
      return {
        happened: `${host} sent something that is no feed.`,
        todo: offered
          ? `It offers a feed at ${publicAddress(offered)}: use that one instead.`
          : 'Look for its feed on the site, or remove the source.',
      };
    case 'forbidden':
      return {
        happened: `${host} does not let programs read this feed (a bot wall or a log-in).`,
        todo: 'Ask the publisher to let feed readers in, or remove the source.',
      };
    case 'gone':
      return {
        happened: `${host} says that this feed has ended for good.`,
        todo: 'It is no longer asked. Look for a new feed on the site, or remove the source.',
      };
    case 'not-found':
      return {
        happened: `There is no feed at this address of ${host} any more.`,
        todo: failure.permanent
          ? 'It has been missing for days. Look for a new feed on the site, or remove the source.'
          : again,
      };
    case 'name-not-found':
      return {
        happened: `No site called ${host} was found.`,
        todo:
          failure.count > 3
            ? checkAddress
            : 'Check the spelling and your connection; it is asked again by itself.',
      };
    case 'address-refused':
      return {
        happened: `${host} is, or leads to, an address inside a private network, which is not read for safety.`,
        todo: 'If it is your own server, whoever runs this Broadsheet can allow it: its host and port in BROADSHEET_ALLOW_HOSTS, for the server and for commands beside it.',
      };
    case 'scheme-refused':
      return { happened: 'This leads to an address that is neither http nor https.', todo: checkAddress };
    default:
      return passingWords(failure.kind, host);
  }
}

function passingWords(kind: FailureKind, host: string): Words {
  switch (kind) {
    case 'tls-failed':
      return {
        happened: `The security certificate of ${host} is not valid, so nothing was read.`,
        todo: 'The publisher has to renew it; it is asked again by itself.',
      };
    case 'rate-limited':
      return {
        happened: `${host} asks for fewer requests.`,
        todo: 'It is left alone for as long as it wishes.',
      };
    case 'timed-out':
      return { happened: `${host} took too long to answer.`, todo: again };
    case 'connection-failed':
      return { happened: `${host} could not be reached.`, todo: again };
    case 'connection-broken':
      return { happened: `${host} broke off in the middle of its answer.`, todo: again };
    case 'unavailable':
      return { happened: `${host} is not available at the moment.`, todo: again };
    case 'server-error':
      return { happened: `${host} has a fault of its own.`, todo: again };
    case 'too-many-redirects':
      return { happened: `${host} sends us round in circles.`, todo: checkAddress };
    case 'too-large':
      return {
        happened: `The feed of ${host} is too large to be read safely.`,
        todo: 'Look for a smaller feed on the site.',
      };
    case 'empty-body':
      return { happened: `${host} sent an empty answer.`, todo: again };
    case 'unreadable-feed':
      return { happened: `The feed of ${host} is too damaged to be read.`, todo: again };
    case 'not-read':
      return { happened: `This Broadsheet did not come to the end of reading ${host} in time.`, todo: again };
    case 'not-stored':
      return {
        happened: `What ${host} sent could not be taken in, by a fault of Broadsheet.`,
        todo: `It is tried again by itself; whoever runs this Broadsheet can read more with: ${ownCommand('doctor')}.`,
      };
    default:
      return { happened: `${host} gave an answer that makes no sense for a feed.`, todo: again };
  }
}
