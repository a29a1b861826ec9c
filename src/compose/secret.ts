// One random secret an installation, made at first start and kept in the data folder.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const fileName = 'secret';

/** Signs sessions and picture addresses. Losing it signs everybody out, nothing worse. */
export function readSecret(dataDir: string): string {
  const file = path.join(dataDir, fileName);
  try {
    const secret = fs.readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  fs.mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  fs.writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
