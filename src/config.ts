// Environment and flags become one frozen, validated object, which is passed in and never global.
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { BroadsheetError } from './model/errors.ts';
import { type Experiment, parseExperiment } from './rank/experiment.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute path; everything that must be kept lives here. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Hosts, host:port or CIDR ranges that may be fetched although they are private. */
  readonly allowHosts: readonly string[];
  readonly accounts: boolean;
  /** Public origin, e.g. https://news.example.org; null: taken from host and port. */
  readonly baseUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly role: 'all' | 'web' | 'ingest';
  readonly sample: boolean;
  readonly workers: number;
  readonly connections: number;
  readonly connectionsPerHost: number;
  readonly minPollMinutes: number;
  readonly maxSources: number;
  readonly liveDays: number;
  readonly keepDays: number;
  readonly timeZone: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly metricsToken: string | null;
  readonly sharedReading: boolean;
  /** Readers are divided among its settings of the ranking; null: none. */
  readonly experiment: Experiment | null;
  /** Days for which editions can be made again. */
  readonly replayDays: number;
  /** Absolute path of the operator's own table of listed companies; null: none. */
  readonly companies: string | null;
}

/** One setting: its flag, its environment variable, its default and what it does. `docs/operate.md` lists the same table. */
export interface Setting {
  readonly name: keyof Config;
  readonly flag: string;
  readonly env: string;
  /** As shown in the table. */
  readonly fallback: string;
  readonly about: string;
}

export const settings: readonly Setting[] = [
  {
    name: 'host',
    flag: '--host <address>',
    env: 'BROADSHEET_HOST',
    fallback: '127.0.0.1',
    about: 'Address to listen on. Any address but loopback requires accounts.',
  },
  {
    name: 'port',
    flag: '--port <number>',
    env: 'BROADSHEET_PORT',
    fallback: '8080',
    about: 'Port to listen on.',
  },
  {
    name: 'dataDir',
    flag: '--data-dir <folder>',
    env: 'BROADSHEET_DATA_DIR',
    fallback: 'data',
    about: 'Folder for the store, keys and backups.',
  },
  {
    name: 'databaseUrl',
    flag: '--database-url <url>',
    env: 'BROADSHEET_DATABASE_URL',
    fallback: '(SQLite in the data folder)',
    about: 'PostgreSQL address, e.g. postgres://user:password@host/name.',
  },
  {
    name: 'allowHosts',
    flag: '--allow-hosts <list>',
    env: 'BROADSHEET_ALLOW_HOSTS',
    fallback: '(none)',
    about: 'Private hosts that may be fetched: host, host:port or CIDR, separated by commas.',
  },
  {
    name: 'accounts',
    flag: '--accounts <on|off|auto>',
    env: 'BROADSHEET_ACCOUNTS',
    fallback: 'auto',
    about: 'Sign-in for several readers. auto: on when not bound to loopback.',
  },
  {
    name: 'baseUrl',
    flag: '--base-url <url>',
    env: 'BROADSHEET_BASE_URL',
    fallback: '(from host and port)',
    about: 'Public address, when behind a proxy or a name.',
  },
  {
    name: 'trustedProxies',
    flag: '--trusted-proxies <list>',
    env: 'BROADSHEET_TRUSTED_PROXIES',
    fallback: '(this machine with --base-url)',
    about: 'Proxy addresses whose X-Forwarded-For is believed.',
  },
  {
    name: 'role',
    flag: '--role <all|web|ingest>',
    env: 'BROADSHEET_ROLE',
    fallback: 'all',
    about: 'Parts to run in this process; splitting them needs PostgreSQL.',
  },
  {
    name: 'sample',
    flag: '--sample',
    env: 'BROADSHEET_SAMPLE',
    fallback: 'off',
    about: 'Open with the fictional sample newsroom.',
  },
  {
    name: 'workers',
    flag: '--workers <number>',
    env: 'BROADSHEET_WORKERS',
    fallback: '(cores - 1, at most 4)',
    about: 'Worker threads that parse and make articles readable.',
  },
  {
    name: 'connections',
    flag: '--connections <number>',
    env: 'BROADSHEET_CONNECTIONS',
    fallback: '32',
    about: 'Connections to publishers at once.',
  },
  {
    name: 'connectionsPerHost',
    flag: '--connections-per-host <number>',
    env: 'BROADSHEET_CONNECTIONS_PER_HOST',
    fallback: '1',
    about: 'Connections to one host at once.',
  },
  {
    name: 'minPollMinutes',
    flag: '--min-poll-minutes <number>',
    env: 'BROADSHEET_MIN_POLL_MINUTES',
    fallback: '10',
    about: 'Shortest time between two checks of one source.',
  },
  {
    name: 'maxSources',
    flag: '--max-sources <number>',
    env: 'BROADSHEET_MAX_SOURCES',
    fallback: '5000',
    about: 'Most sources that readers can add up to, all together.',
  },
  {
    name: 'liveDays',
    flag: '--live-days <number>',
    env: 'BROADSHEET_LIVE_DAYS',
    fallback: '7',
    about: 'Days that a story can appear on a front page.',
  },
  {
    name: 'keepDays',
    flag: '--keep-days <number>',
    env: 'BROADSHEET_KEEP_DAYS',
    fallback: '365',
    about: 'Days that articles are kept; saved ones stay.',
  },
  {
    name: 'timeZone',
    flag: '--time-zone <name>',
    env: 'BROADSHEET_TIME_ZONE',
    fallback: "(the machine's)",
    about: 'Time zone of pages for readers who chose none.',
  },
  {
    name: 'logLevel',
    flag: '--log-level <level>',
    env: 'BROADSHEET_LOG_LEVEL',
    fallback: 'info',
    about: 'debug, info, warn, error or silent.',
  },
  {
    name: 'metricsToken',
    flag: '--metrics-token <token>',
    env: 'BROADSHEET_METRICS_TOKEN',
    fallback: '(metrics on loopback only)',
    about: 'Bearer token for /metrics from other machines.',
  },
  {
    name: 'sharedReading',
    flag: '--shared-reading',
    env: 'BROADSHEET_SHARED_READING',
    fallback: 'off',
    about: 'What five or more readers open moves stories on all their pages.',
  },
  {
    name: 'companies',
    flag: '--companies <file>',
    env: 'BROADSHEET_COMPANIES',
    fallback: '(none)',
    about: 'CSV of listed companies to recognise beside those that come with Broadsheet.',
  },
  {
    name: 'replayDays',
    flag: '--replay-days <number>',
    env: 'BROADSHEET_REPLAY_DAYS',
    fallback: '3',
    about: 'Days that stories are kept as they were, so that pages can be made again.',
  },
  {
    name: 'experiment',
    flag: '--experiment <json>',
    env: 'BROADSHEET_EXPERIMENT',
    fallback: '(none)',
    about: 'Divides readers among settings of the ranking: a name, and a policy for each arm.',
  },
];

const accepted: Readonly<Record<string, readonly string[]>> = {
  accounts: ['on', 'off', 'auto'],
  role: ['all', 'web', 'ingest'],
  logLevel: ['debug', 'info', 'warn', 'error', 'silent'],
};

function invalid(setting: Setting, given: string, needs: string): never {
  throw new BroadsheetError({
    code: 'config-invalid',
    audience: 'operator',
    message: `${setting.flag.split(' ')[0]} (${setting.env}) is "${given}", which is not ${needs}.`,
    advice: `Give ${needs}, or leave it out for the default: ${setting.fallback}.`,
  });
}

/** A value that is right by itself, and does not go with others. */
function impossible(setting: Setting, given: string, why: string, advice: string): never {
  throw new BroadsheetError({
    code: 'config-invalid',
    audience: 'operator',
    message: `${setting.flag.split(' ')[0]} (${setting.env}) cannot be "${given}" ${why}.`,
    advice,
  });
}

/** What a server can listen on and a browser can be sent to: "999.1.1.1" is neither an address nor a name. */
function isHost(given: string): boolean {
  if (isIP(given) === 6) return URL.canParse(`http://[${given}]`);
  return /^[a-z0-9._-]+$/i.test(given) && URL.canParse(`http://${given}`);
}

function wholeNumber(setting: Setting, given: string | undefined, fallback: number, range: [number, number]) {
  if (given === undefined || given === '') return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < range[0] || value > range[1]) {
    invalid(setting, given, `a whole number from ${range[0]} to ${range[1]}`);
  }
  return value;
}

function httpUrl(setting: Setting, given: string | undefined, protocols: readonly string[]): string | null {
  if (!given) return null;
  const url = URL.parse(given);
  if (!url || !protocols.includes(url.protocol)) {
    invalid(setting, given, `an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  }
  return given.replace(/\/+$/, '');
}

function list(given: string | undefined): string[] {
  return (given ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readExperiment(setting: Setting, given: string | undefined): Experiment | null {
  if (given === undefined) return null;
  const outcome = parseExperiment(given);
  if (outcome.kind === 'experiment') return outcome.experiment;
  return impossible(
    setting,
    given,
    `: ${outcome.why.charAt(0).toLowerCase()}${outcome.why.slice(1).replace(/\.$/, '')}`,
    'Give it as {"name": "spring", "arms": {"a": "default", "b": {"freshnessWeight": 0.3}}}.',
  );
}

export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '');
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

/**
 * Reads flags (by setting name, as strings) over environment variables over defaults.
 * @throws BroadsheetError `config-invalid` naming the flag, the variable and what it accepts.
 */
export function readConfig(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const setting = (name: keyof Config) => settings.find((s) => s.name === name) as Setting;
  const raw = (name: keyof Config): string | undefined => {
    const flag = flags[name];
    const value = flag === undefined ? env[setting(name).env] : String(flag);
    return value === '' ? undefined : value;
  };
  const choice = (name: string & keyof Config, fallback: string): string => {
    const value = raw(name) ?? fallback;
    const options = accepted[name] ?? [];
    if (!options.includes(value)) invalid(setting(name), value, `one of ${options.join(', ')}`);
    return value;
  };
  const number = (name: keyof Config, fallback: number, min: number, max: number) =>
    wholeNumber(setting(name), raw(name), fallback, [min, max]);

  const host = raw('host') ?? '127.0.0.1';
  if (!isHost(host)) invalid(setting('host'), host, 'an address such as 127.0.0.1 or 0.0.0.0');
  const accountsChoice = choice('accounts', 'auto');
  if (accountsChoice === 'off' && !isLoopback(host)) {
    impossible(
      setting('accounts'),
      'off',
      `together with --host ${host}: other machines could read everything without signing in`,
      'Leave --accounts out or set it to on, or listen on 127.0.0.1 only.',
    );
  }
  const timeZone = raw('timeZone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    invalid(setting('timeZone'), timeZone, 'an IANA time zone such as Europe/Zurich');
  }
  const isOn = (name: 'sample' | 'sharedReading'): boolean => {
    const value = raw(name) ?? 'off';
    if (!['on', 'off', 'true', 'false', '1', '0'].includes(value)) invalid(setting(name), value, 'on or off');
    return ['on', 'true', '1'].includes(value);
  };
  const role = choice('role', 'all') as Config['role'];
  const databaseUrl = httpUrl(setting('databaseUrl'), raw('databaseUrl'), ['postgres:', 'postgresql:']);
  if (role !== 'all' && databaseUrl === null) {
    impossible(
      setting('role'),
      role,
      'with SQLite, which one process holds for itself',
      'Give --database-url as well, or leave --role out.',
    );
  }
  const liveDays = number('liveDays', 7, 1, 60);
  const keepDays = number('keepDays', 365, 1, 36_500);
  if (keepDays < liveDays) {
    impossible(
      setting('keepDays'),
      String(keepDays),
      `while stories stay on front pages for ${liveDays} days (--live-days)`,
      `Keep articles for at least the ${liveDays} days that stories stay on front pages.`,
    );
  }
  const companies = raw('companies');
  const baseUrl = httpUrl(setting('baseUrl'), raw('baseUrl'), ['http:', 'https:']);
  return Object.freeze({
    host,
    port: number('port', 8080, 0, 65_535),
    dataDir: path.resolve(raw('dataDir') ?? 'data'),
    databaseUrl,
    allowHosts: Object.freeze(list(raw('allowHosts'))),
    accounts: accountsChoice === 'on' || (accountsChoice === 'auto' && !isLoopback(host)),
    baseUrl,
    // A public address means a proxy, and most stand on the same machine: unbelieved, all its clients would count as one,
    // and a stranger's wrong passwords would lock everybody out.
    trustedProxies: Object.freeze(list(raw('trustedProxies') ?? (baseUrl === null ? '' : '127.0.0.1,::1'))),
    role,
    sample: isOn('sample'),
    workers: number('workers', Math.min(4, Math.max(1, availableParallelism() - 1)), 1, 64),
    connections: number('connections', 32, 1, 512),
    connectionsPerHost: number('connectionsPerHost', 1, 1, 256),
    minPollMinutes: number('minPollMinutes', 10, 1, 1440),
    maxSources: number('maxSources', 5000, 1, 100_000),
    liveDays,
    keepDays,
    timeZone,
    logLevel: choice('logLevel', 'info') as Config['logLevel'],
    metricsToken: raw('metricsToken') ?? null,
    sharedReading: isOn('sharedReading'),
    companies: companies === undefined ? null : path.resolve(companies),
    replayDays: number('replayDays', 3, 0, 30),
    experiment: readExperiment(setting('experiment'), raw('experiment')),
  });
}
