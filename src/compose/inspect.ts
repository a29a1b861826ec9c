// What `doctor` can see without opening the store.
import fs from 'node:fs';
import path from 'node:path';
import type { Finding, ServedAt } from '../cli/house.ts';
import type { Config } from '../config.ts';
import { ownCommand } from '../model/own-command.ts';
import { findInterruptedRestore } from '../store/interrupted-restore.ts';
import { storePath } from '../store/open-store.ts';
import { loadKernel } from './load-kernel.ts';
import { localOrigin } from './served-at.ts';

const lowDiskBytes = 200 * 1024 * 1024;

export async function inspect(config: Config): Promise<readonly Finding[]> {
  return [
    inspectNode(),
    inspectFolder(config.dataDir),
    ...inspectRestore(config),
    ...inspectDisk(config.dataDir),
    inspectPages(),
    inspectKernel(),
  ];
}

function inspectNode(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return { level: 'ok', about: 'node', says: `v${process.versions.node}.`, advice: null };
  const advice = `Start through npm (npm start, ${ownCommand('COMMAND')}), which brings Node 24.`;
  const says = `v${process.versions.node} is older than 24.`;
  return { level: 'problem', code: 'node-too-old', about: 'node', says, advice };
}

function inspectFolder(dataDir: string): Finding {
  const about = 'data folder';
  if (!fs.existsSync(dataDir)) {
    return { level: 'ok', about, says: `${dataDir} is not there; a first start makes it.`, advice: null };
  }
  try {
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    return { level: 'ok', about, says: `${dataDir} can be read and written.`, advice: null };
  } catch {
    const advice = 'Give this user the right to read and write it, or choose another with --data-dir.';
    const says = `${dataDir} cannot be read and written by this user.`;
    return { level: 'problem', code: 'folder-refused', about, says, advice };
  }
}

/** What is looked at next opens the store, which mends this. */
function inspectRestore({ dataDir, databaseUrl }: Config): Finding[] {
  const found = databaseUrl ? null : findInterruptedRestore(storePath(dataDir));
  if (found === null) return [];
  const advice = 'Nothing is lost; a start, or this look, puts it right unless a restore is running now.';
  return [{ level: 'warning', code: 'restore-interrupted', about: 'restore', says: found.words, advice }];
}

function inspectDisk(dataDir: string): Finding[] {
  const folder = fs.existsSync(dataDir) ? dataDir : path.dirname(dataDir);
  if (!fs.existsSync(folder)) return [];
  const { bavail, bsize } = fs.statfsSync(folder);
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free.`;
  if (free > lowDiskBytes) return [{ level: 'ok', about: 'disk', says, advice: null }];
  return [
    {
      level: 'problem',
      code: 'disk-nearly-full',
      about: 'disk',
      says,
      advice: 'Free some space: without it nothing new can be stored.',
    },
  ];
}

function inspectPages(): Finding {
  const built = fs.existsSync(new URL('../../dist/server/pages.js', import.meta.url));
  return built
    ? { level: 'ok', about: 'pages', says: 'built.', advice: null }
    : {
        level: 'warning',
        code: 'pages-not-built',
        about: 'pages',
        says: 'not built yet.',
        advice: 'npm start builds them.',
      };
}

/** Without it pages are the same, and take longer. */
function inspectKernel(): Finding {
  const about = 'vector kernel';
  const loaded = loadKernel();
  if (loaded.kind === 'ready') return { level: 'ok', about, says: 'built, and runs here.', advice: null };
  const says = `not used, since ${loaded.why}: pages are the same, and take some milliseconds longer.`;
  return { level: 'warning', code: 'kernel-not-used', about, says, advice: 'npm start builds it.' };
}

/** As `Doors.inspectPort`. */
export async function inspectPort(config: Config, servedAt: ServedAt | null): Promise<Finding> {
  const about = 'server';
  const origin = servedAt?.origin ?? localOrigin(config.host, config.port);
  const { port } = new URL(origin);
  try {
    const answer = await fetch(`${origin}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    const body = (await answer.json()) as { status?: string; version?: string };
    if (body.status === 'ok')
      return { level: 'ok', about, says: `running on port ${port}, version ${body.version}.`, advice: null };
    throw new Error('another program');
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    if (cause === 'ECONNREFUSED')
      return {
        level: 'ok',
        about,
        says: `nothing answers on port ${port}: it is free.`,
        advice: null,
      };
    const advice = `Choose another port with --port, or find out what uses port ${port}.`;
    const says = `another program answers on port ${port}.`;
    return { level: 'warning', code: 'port-taken', about, says, advice };
  }
}
