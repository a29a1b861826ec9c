import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOperatorCompanies } from './operator-companies.ts';

describe('readOperatorCompanies', () => {
  let folder = '';
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-companies-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const write = (content: string | Buffer) => {
    const file = path.join(folder, 'companies.csv');
    fs.writeFileSync(file, content);
    return file;
  };
  const refusal = (file: string) => {
    try {
      readOperatorCompanies(file);
    } catch (error) {
      const { code, message, advice } = error as { code: string; message: string; advice: string };
      return { code, text: `${message} ${advice}` };
    }
    return expect.unreachable();
  };

  it('has none where no file is named', () => {
    expect(readOperatorCompanies(null)).toEqual([]);
  });

  it('reads the file', () => {
    expect(readOperatorCompanies(write('Tarvick Works,TWK,VSX,Tarvick\n'))).toEqual([
      { name: 'Tarvick Works', ticker: 'TWK', exchange: 'VSX', aliases: ['Tarvick'] },
    ]);
  });

  it('names each bad row with the reason, five of them at most', () => {
    const { code, text } = refusal(write(`Tarvick Works,TWK,VSX\n${'Tarvick\n'.repeat(7)}`));
    expect(code).toBe('config-invalid');
    expect(text).toMatch(/row 2: it needs a name, .*row 6: [^;]*; and 2 rows more\. Correct these rows/);
  });

  it('says of a file that is missing, large or in another encoding what to do', () => {
    expect(refusal(path.join(folder, 'none.csv')).text).toMatch(
      /cannot be read: ENOENT.*BROADSHEET_COMPANIES/,
    );
    expect(refusal(write(Buffer.alloc(5 * 1024 * 1024, 35))).text).toMatch(/5242880 bytes, more than/);
    expect(refusal(write(Buffer.from([0x54, 0xe4, 0x72]))).text).toMatch(/not encoded as UTF-8/);
  });
});
