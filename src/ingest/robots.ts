// robots.txt for article pages: fetched once a host, remembered for a while, honoured (RFC 9309).
import robotsModule from 'robots-parser';
import type { Clock } from '../model/clock.ts';
import type { Network, NetworkOutcome } from '../model/network.ts';
import { abortable } from './abortable.ts';
import { decodeText } from './charset.ts';

export type RobotsVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'disallowed' }
  /** The rules could not be had (server error): RFC 9309 section 2.3.1.4 says to stay away for now. */
  | { readonly kind: 'unknown' };

export interface Robots {
  /** @throws AbortedError when `signal` aborts while the rules are being fetched. */
  check(url: string, signal?: AbortSignal): Promise<RobotsVerdict>;
}

/** The package exports the function itself; its types say otherwise under Node's module rules. */
const robotsParser = robotsModule as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent?: string): boolean | undefined };

interface Rules {
  readonly expiresAt: number;
  allows(url: string): RobotsVerdict;
}

const maxRobotsBytes = 512 * 1024;
const keptMs = 24 * 3_600_000;
const keptAfterErrorMs = 3_600_000;
const maxHosts = 500;

/** @param options.agentName the product token that robots.txt may name, e.g. "Broadsheet". */
export function createRobots(options: {
  readonly network: Network;
  readonly clock: Clock;
  readonly agentName: string;
}): Robots {
  const { network, clock, agentName } = options;
  /** One fetch a host: whoever asks meanwhile waits for the same answer. */
  const rulesByOrigin = new Map<string, Promise<Rules>>();

  async function load(origin: string): Promise<Rules> {
    const robotsUrl = `${origin}/robots.txt`;
    const outcome = await network.fetch({
      url: robotsUrl,
      accept: 'text/plain, */*;q=0.1',
      maxBytes: maxRobotsBytes,
      timeoutMs: 10_000,
    });
    return rulesOf(outcome, robotsUrl, agentName, clock.now());
  }

  function reload(origin: string, outdated: Promise<Rules> | undefined): Promise<Rules> {
    const current = rulesByOrigin.get(origin);
    if (current && current !== outdated) return current;
    rulesByOrigin.delete(origin);
    while (rulesByOrigin.size >= maxHosts) rulesByOrigin.delete(rulesByOrigin.keys().next().value!);
    const loading = load(origin);
    rulesByOrigin.set(origin, loading);
    // What failed in us is not remembered: the next page of the host asks again.
    loading.catch(() => {
      if (rulesByOrigin.get(origin) === loading) rulesByOrigin.delete(origin);
    });
    return loading;
  }

  return {
    async check(url, signal) {
      const origin = URL.parse(url)?.origin;
      if (!origin || origin === 'null') return { kind: 'disallowed' };
      const pending = rulesByOrigin.get(origin);
      const rules = pending && (await abortable(pending, signal));
      if (rules && rules.expiresAt > clock.now()) return rules.allows(url);
      return (await abortable(reload(origin, pending), signal)).allows(url);
    },
  };
}

function rulesOf(outcome: NetworkOutcome, robotsUrl: string, agentName: string, now: number): Rules {
  if (outcome.kind === 'ok') {
    const parsed = robotsParser(robotsUrl, decodeText(outcome.body, null, 'html'));
    return {
      expiresAt: now + keptMs,
      allows: (url) => ({ kind: parsed.isAllowed(url, agentName) === false ? 'disallowed' : 'allowed' }),
    };
  }
  // A 4xx, or a file too long to be meant, is no rule at all (RFC 9309 section 2.3.1.3).
  const status = outcome.kind === 'failed' ? outcome.status : null;
  const noRules = status !== null && status >= 400 && status < 500 && status !== 429;
  const kind = noRules ? 'allowed' : 'unknown';
  return { expiresAt: now + (noRules ? keptMs : keptAfterErrorMs), allows: () => ({ kind }) };
}
