// What the terminal says once the program serves: where it is, where the data is, how to stop it, the setup code.
import type { Config } from '../config.ts';

export interface StartBanner {
  readonly version: string;
  readonly address: string;
  readonly setupCode: string | null;
  readonly config: Pick<Config, 'host' | 'port' | 'baseUrl' | 'databaseUrl' | 'dataDir'>;
}

/** Lines without an end; the first is empty. */
export function startBanner({ version, address, setupCode, config }: StartBanner): readonly string[] {
  const lines = [
    '',
    `  Broadsheet ${version} is at ${address}`,
    `  Your data is in ${config.databaseUrl ? 'the PostgreSQL database, keys in ' : ''}${config.dataDir}`,
    '  Press Ctrl-C to stop.',
  ];
  if (setupCode !== null) {
    lines.push(
      '',
      `  To make the first account, open ${address}/sign-up`,
      `  and enter this setup code: ${setupCode}`,
    );
  }
  const isForOthers = config.host === '0.0.0.0' || config.host === '::';
  if (isForOthers && config.baseUrl === null) {
    const port = new URL(address).port || String(config.port);
    lines.push(
      '',
      `  Other machines open it under this machine's name in the network: http://NAME:${port}`,
      '  Set BROADSHEET_BASE_URL to that address, and invitations will carry it.',
    );
  }
  return lines;
}
