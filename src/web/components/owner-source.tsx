// Where a statement on ownership can be checked, and for when it is known: small, behind the statement.
import { monthName } from '../format/times.ts';

export interface OwnerSourceView {
  readonly href: string;
  /** "dowjones.com": what the link is called, so that no two links of a table read alike. */
  readonly site: string;
  /** "September 2025" */
  readonly month: string;
  /** "2025-09" */
  readonly datetime: string;
}

/** Null where nobody wrote down a source. */
export function ownerSource(known: {
  readonly source: string | null;
  readonly asOf: string | null;
}): OwnerSourceView | null {
  const { source, asOf } = known;
  return source === null || asOf === null
    ? null
    : {
        href: source,
        site: new URL(source).hostname.replace(/^www\./, ''),
        month: monthName(asOf),
        datetime: asOf,
      };
}

export function OwnerSource({ source }: { source: OwnerSourceView }) {
  return (
    <small class="checked">
      As of <time datetime={source.datetime}>{source.month}</time>, source:{' '}
      <a href={source.href} rel="noreferrer">
        {source.site}
      </a>
    </small>
  );
}
