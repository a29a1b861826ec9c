// The program's version, from package.json; in a checkout, also the commit, which tells two states of one version apart.
import fs from 'node:fs';

const root = new URL('../../', import.meta.url);

export const version: string = JSON.parse(fs.readFileSync(new URL('package.json', root), 'utf8')).version;

/** `1.2.0`, in a checkout `1.2.0+0123456`. */
export const build: string = withCommit(version);

function withCommit(plain: string): string {
  try {
    const read = (file: string) => fs.readFileSync(new URL(`.git/${file}`, root), 'utf8');
    const head = read('HEAD').trim();
    const ref = head.startsWith('ref: ') ? head.slice(5) : null;
    const commit = ref === null ? head : commitOf(ref, read);
    return /^[0-9a-f]{40}$/.test(commit) ? `${plain}+${commit.slice(0, 7)}` : plain;
  } catch {
    // No checkout, or none that can be read.
    return plain;
  }
}

function commitOf(ref: string, read: (file: string) => string): string {
  try {
    return read(ref).trim();
  } catch {
    const line = read('packed-refs')
      .split('\n')
      .find((one) => one.endsWith(` ${ref}`));
    return line?.split(' ')[0] ?? '';
  }
}
