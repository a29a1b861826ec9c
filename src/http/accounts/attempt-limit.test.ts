import { describe, expect, it } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

const victim = 'liv@reader.example';
const minuteMs = 60_000;

function start() {
  let now = 1_000;
  const limit = createAttemptLimit({ now: () => now });
  const tries = (times: number, address: string, email: string) =>
    Array.from({ length: times }, () => limit.take({ address, email })).filter(Boolean).length;
  return { limit, tries, wait: (ms: number) => (now += ms) };
}

describe('createAttemptLimit', () => {
  it('lets one sender try one account ten times in a quarter of an hour', () => {
    const { tries, wait } = start();
    expect(tries(30, '192.0.2.7', victim)).toBe(10);
    wait(14 * minuteMs);
    expect(tries(1, '192.0.2.7', victim)).toBe(0);
    wait(2 * minuteMs);
    expect(tries(30, '192.0.2.7', victim)).toBe(10);
  });

  it('counts an account once, however its address is written', () => {
    const { tries } = start();
    tries(10, '192.0.2.7', victim);
    expect(tries(1, '192.0.2.7', ` ${victim.toUpperCase()} `)).toBe(0);
  });

  it('does not let one stranger keep the reader out', () => {
    const { tries } = start();
    tries(1_000, '192.0.2.7', victim);
    expect(tries(1, '198.51.100.1', victim)).toBe(1);
  });

  it('stops many senders on one account', () => {
    const { tries } = start();
    let allowed = 0;
    for (let i = 0; i < 100; i++) allowed += tries(10, `192.0.2.${i}`, victim);
    expect(allowed).toBe(50);
  });

  it('stops one sender on many accounts, and on codes', () => {
    const { tries } = start();
    let allowed = 0;
    for (let i = 0; i < 300; i++) allowed += tries(1, '192.0.2.7', `reader${i}@reader.example`);
    expect(allowed).toBe(100);
    expect(tries(1, '192.0.2.7', '')).toBe(0);
  });

  it('takes the addresses of one IPv6 network as one sender', () => {
    const { tries } = start();
    tries(10, '2001:db8:1:2::1', victim);
    expect(tries(1, '2001:db8:1:2:ffff::2', victim)).toBe(0);
  });

  it('forgets the failures before a success', () => {
    const { limit, tries } = start();
    expect(tries(9, '192.0.2.7', victim)).toBe(9);
    limit.take({ address: '192.0.2.7', email: victim });
    limit.forgive({ address: '192.0.2.7', email: victim });
    expect(tries(30, '192.0.2.7', victim)).toBe(10);
  });
});
