import fs from 'node:fs';
import { expect, it } from 'vitest';
import { settings } from './config.ts';

it('documents every setting in docs/operate.md as the code has it', () => {
  const page = fs.readFileSync(new URL('../docs/operate.md', import.meta.url), 'utf8').replaceAll('\\|', '|');
  const rows = page.split('\n').filter((line) => line.includes('`BROADSHEET_') && line.startsWith('| `--'));
  const wanted = settings.map(
    ({ flag, env, fallback, about }) => `| \`${flag}\` | \`${env}\` | ${fallback} | ${about} |`,
  );
  expect(rows).toEqual(wanted);
});
