// The port through which everything outside is read: feeds, pages, pictures, robots.txt.
import type { FailureKind } from './source.ts';

export interface NetworkRequest {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept: string;
  /** Cap on bytes after inflating; the cap on the wire is the same. */
  readonly maxBytes: number;
  /** Total time from connecting to the last byte. */
  readonly timeoutMs: number;
  /** Aborts early, e.g. at shutdown. */
  readonly signal?: AbortSignal;
  /**
   * Asked before more than a megabyte of the body is held, on the wire or inflated; the time stands still meanwhile.
   * False gives the request up. Whoever asks for a large body tells whoever gave the room when it is done with it.
   */
  readonly takeLarge?: () => Promise<boolean>;
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export type NetworkOutcome =
  | {
      readonly kind: 'ok';
      /** Address after redirects. */
      readonly url: string;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'not-modified';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly redirects: readonly Redirect[];
    }
  | {
      readonly kind: 'failed';
      readonly failure: FailureKind;
      readonly permanent: boolean;
      readonly status: number | null;
      readonly detail: string;
      /** From Retry-After, capped at 24 h. */
      readonly retryAfterSeconds: number | null;
      /** The answer's text where it may hold a clue (an HTML page instead of a feed), capped. */
      readonly body: Uint8Array | null;
      readonly redirects: readonly Redirect[];
    };

export interface Network {
  /** Never throws for what a publisher does; throws only for bugs. */
  fetch(request: NetworkRequest): Promise<NetworkOutcome>;
  close(): Promise<void>;
}
