// The link that a code is sent as, and whether others can open it.

/** The pages that take a code. */
export type CodePage = '/sign-up' | '/new-password';

export interface CodeLink {
  readonly code: string;
  readonly link: string;
  /** The part of the link that means this machine to itself alone ("127.0.0.1:8080"); null where others can open it. */
  readonly ownAddress: string | null;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * Under the configured address; where none is set, under the one where the pages are found from here.
 * @param servedAt that address: what the administrator's own browser asked for, or where the server says it is
 */
export function codeLink(page: CodePage, code: string, baseUrl: string | null, servedAt: string): CodeLink {
  const { origin, host, hostname } = new URL(baseUrl ?? servedAt);
  const isOwn = baseUrl === null && loopback.test(hostname);
  return {
    code,
    link: `${baseUrl ?? origin}${page}?code=${encodeURIComponent(code)}`,
    ownAddress: isOwn ? host : null,
  };
}
