// The vector kernel beside its fallback: node bench/kernel.ts [rows]. Prints JSON: milliseconds for one direction against
// all rows of 128 signed bytes, the quickest of some rounds, taken in turns since other work shares the machine.
import { loadKernel } from '../src/compose/load-kernel.ts';
import { themeDimensions } from '../src/interest/theme-space.ts';
import { createDotRows } from '../src/rank/kernel/dot-rows.ts';
import { seededRandom } from './make-stories.ts';

const rows = Number(process.argv[2] ?? 30_000);
const rounds = 60;
const loaded = loadKernel();
if (loaded.kind === 'fallback') throw new Error(`the kernel does not run here: ${loaded.why}`);

const random = seededRandom(1);
const byte = () => Math.floor(256 * random()) - 128;
const ways = [createDotRows(themeDimensions, loaded.kernel), createDotRows(themeDimensions)];
const values = Int8Array.from({ length: rows * themeDimensions }, byte);
for (const way of ways) {
  way.grow(rows);
  way.values.set(values);
}
const direction = Int8Array.from({ length: themeDimensions }, byte);
const quickest = ways.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < rounds; round++) {
  for (const [i, way] of ways.entries()) {
    const start = performance.now();
    way.dots(direction, rows);
    quickest[i] = Math.min(quickest[i]!, performance.now() - start);
  }
}
const [kernel, fallback] = ways.map((way) => [...way.dots(direction, rows)]);
const [kernelMs, fallbackMs] = quickest.map((ms) => Number(ms.toFixed(3)));
const isSame = kernel!.every((dot, row) => dot === fallback![row]);
console.log(
  JSON.stringify({ rows, kernelMs, fallbackMs, times: Math.round(fallbackMs! / kernelMs!), isSame }),
);
