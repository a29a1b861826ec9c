import { describe, expect, it } from 'vitest';
import { type StartBanner, startBanner } from './start-banner.ts';

function banner(config: Partial<StartBanner['config']>, setupCode: string | null = null): string {
  return startBanner({
    version: '0.1.0',
    address: 'http://localhost:8080',
    setupCode,
    config: { host: '127.0.0.1', port: 8080, baseUrl: null, databaseUrl: null, dataDir: 'data', ...config },
  }).join('\n');
}

describe('the start banner', () => {
  it('says under which name others reach a server that listens for the whole network', () => {
    // It said "localhost" alone, and so did the invitations.
    expect(banner({ host: '0.0.0.0' })).toContain('http://NAME:8080');
    expect(banner({ host: '0.0.0.0' })).toContain('BROADSHEET_BASE_URL');
    expect(banner({ host: '::' })).toContain('BROADSHEET_BASE_URL');
  });

  it('says nothing of it where the name is set, or only this machine is served', () => {
    expect(banner({ host: '0.0.0.0', baseUrl: 'https://news.example.org' })).not.toContain('NAME');
    expect(banner({})).not.toContain('NAME');
  });

  it('gives the setup code while there is one', () => {
    expect(banner({}, '1a2b-3c4d')).toContain('enter this setup code: 1a2b-3c4d');
    expect(banner({})).not.toContain('setup code');
  });
});
