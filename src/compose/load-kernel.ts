// The vector kernel as scripts/build-kernel.mjs left it; without it, the reason.
import { readFileSync } from 'node:fs';
import { type LoadedKernel, loadVectorKernel } from '../rank/kernel/vector-kernel.ts';

const file = new URL('../../dist/kernel/kernel.wasm', import.meta.url);

/** Never throws: everything goes on without it, more slowly. */
export function loadKernel(): LoadedKernel {
  return loadVectorKernel(readBuilt());
}

function readBuilt(): Uint8Array<ArrayBuffer> | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
