// Total time of a request over all its hops, waiting for turns not counted.
import type { NetworkRequest } from '../model/network.ts';

export class Deadline {
  private readonly controller = new AbortController();
  private readonly outer: AbortSignal | undefined;
  private leftMs: number;
  private startedAt = 0;
  private timer: NodeJS.Timeout | undefined;
  reason: 'timeout' | 'aborted' | null = null;

  constructor(request: Pick<NetworkRequest, 'timeoutMs' | 'signal'>) {
    this.leftMs = request.timeoutMs;
    this.outer = request.signal;
    this.outer?.addEventListener('abort', this.onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  start(): void {
    this.startedAt = performance.now();
    this.timer = setTimeout(() => this.end('timeout'), Math.max(this.leftMs, 0));
  }

  pause(): void {
    clearTimeout(this.timer);
    this.leftMs -= performance.now() - this.startedAt;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener('abort', this.onAbort);
  }

  private readonly onAbort = (): void => this.end('aborted');

  private end(reason: 'timeout' | 'aborted'): void {
    this.reason ??= reason;
    this.controller.abort();
  }
}
