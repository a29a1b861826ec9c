// Compiles the vector kernel (assembly/, AssemblyScript) to dist/kernel/kernel.wasm when its sources are newer.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './ensure-installed.mjs';

const source = path.join(root, 'assembly', 'kernel.ts');
const folder = path.join(root, 'dist', 'kernel');
const target = path.join(folder, 'kernel.wasm');
const stamp = path.join(folder, '.built-from');
const self = fileURLToPath(import.meta.url);

/** What decides the result: the source, the compiler's version, and how it is called. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [source, path.join(root, 'package-lock.json'), self]) hash.update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** @returns {Promise<Uint8Array>} the kernel, compiled anew */
export async function compileKernel() {
  const { default: compiler } = await import('assemblyscript/asc');
  /** @type {Uint8Array | null} */
  let binary = null;
  const options = ['-O3', '--converge', '--noAssert', '--enable', 'simd', '--runtime', 'stub'];
  const memory = ['--use', 'abort=', '--initialMemory', '1'];
  const files = ['kernel.ts', '--outFile', 'kernel.wasm', '--baseDir', path.dirname(source)];
  const { error, stderr } = await compiler.main([...files, ...options, ...memory], {
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') binary = /** @type {Uint8Array} */ (contents);
    },
  });
  if (error !== null || binary === null) throw new Error(`${error?.message ?? ''}\n${stderr.toString()}`);
  return binary;
}

/** Whether what is there was made from the sources as they are. Runs on any Node from 18 on. */
export function isKernelBuilt() {
  return fs.existsSync(target) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sourcesHash();
}

async function build() {
  const want = sourcesHash();
  const binary = await compileKernel();
  fs.mkdirSync(folder, { recursive: true });
  // Moved into place whole: a server that starts meanwhile reads the old one or the new one.
  fs.writeFileSync(`${target}.new`, binary);
  fs.renameSync(`${target}.new`, target);
  fs.writeFileSync(stamp, want);
}

if (path.resolve(process.argv[1] ?? '') === self && !isKernelBuilt()) await build();
