// The operator's own table of listed companies (`--companies`), read once at the start.
import fs from 'node:fs';
import type { ListedCompany } from '../article/entities/gazetteer.ts';
import { parseCompanyTable } from '../article/entities/parse-company-table.ts';
import { BroadsheetError } from '../model/errors.ts';

const maxBytes = 4 * 1024 * 1024;
const mostNamed = 5;

/**
 * @param file absolute path; null: none
 * @throws BroadsheetError `config-invalid` when the file cannot be read, is too large or has rows that cannot be used:
 *   half a table would be missed by nobody, so none is taken.
 */
export function readOperatorCompanies(file: string | null): readonly ListedCompany[] {
  if (file === null) return [];
  const { companies, badRows } = parseCompanyTable(textOf(file));
  if (badRows.length > 0) {
    const named = badRows.slice(0, mostNamed).map(({ row, problem }) => `row ${row}: ${problem}`);
    const others = badRows.length > mostNamed ? `; and ${badRows.length - mostNamed} rows more` : '';
    throw broken(
      `The table of companies ${file} has rows that cannot be used. ${named.join('; ')}${others}.`,
      'Correct these rows; docs/operate.md says what stands in them.',
    );
  }
  return companies;
}

function textOf(file: string): string {
  try {
    const { size } = fs.statSync(file);
    if (size > maxBytes) {
      throw broken(
        `The table of companies ${file} has ${size} bytes, more than ${maxBytes}.`,
        'Leave out companies that your sources do not write about.',
      );
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(fs.readFileSync(file));
  } catch (error) {
    if (error instanceof BroadsheetError) throw error;
    const isEncoding = error instanceof TypeError;
    throw broken(
      isEncoding
        ? `The table of companies ${file} is not encoded as UTF-8.`
        : `The table of companies ${file} cannot be read: ${(error as Error).message}.`,
      isEncoding
        ? 'Save it as CSV in UTF-8.'
        : 'Give --companies (BROADSHEET_COMPANIES) a file that this user may read, or leave it out.',
      error,
    );
  }
}

function broken(message: string, advice: string, cause?: unknown): BroadsheetError {
  return new BroadsheetError({ code: 'config-invalid', audience: 'operator', message, advice, cause });
}
