// What commands print: plain lines for people, one JSON value with --json, a progress bar on long work.

export interface Terminal {
  readonly json: boolean;
  line(text: string): void;
  /** The command's result: JSON with --json, else what `text` says. */
  result(value: unknown, text: () => string): void;
  /** Redrawn in place on a terminal, silent elsewhere and with --json. */
  progress(done: number, total: number, label: string): void;
  endProgress(): void;
}

const barWidth = 24;
/** Names and titles are whatever a stranger typed: these would move the cursor, clear the screen or turn the line. */
const unprintable = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const printable = (text: string) => text.replace(unprintable, ' ');

export function createTerminal(
  json: boolean,
  streams: { out: NodeJS.WriteStream; err: NodeJS.WriteStream },
): Terminal {
  let drawn = false;
  const { out, err } = streams;
  const clear = () => {
    if (drawn) err.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    json,
    line(text) {
      clear();
      if (!json) out.write(`${printable(text)}\n`);
    },
    result(value, text) {
      clear();
      out.write(json ? `${JSON.stringify(value)}\n` : `${printable(text())}\n`);
    },
    progress(done, total, label) {
      if (json || !err.isTTY) return;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * barWidth);
      err.write(
        `\r\u001b[2K[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done}/${total} ${label}`,
      );
      drawn = true;
    },
    endProgress: clear,
  };
}

/** Rows as columns padded to the widest cell, each on one line. */
export function table(given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map((cell) => printable(cell).replace(/\s+/g, ' ').trim()));
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
