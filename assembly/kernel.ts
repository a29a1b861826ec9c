// The vector kernel: how alike one direction is to many rows of signed bytes. AssemblyScript, compiled with SIMD by
// scripts/build-kernel.mjs; src/rank/kernel/ is its face and has the same in TypeScript for where this cannot run.

/** Rows that share the reading of the direction. */
const together: i32 = 4;

/**
 * Writes the dot product of each row with the direction: whole numbers, so that the order of adding changes nothing.
 *
 * @param rows address of `count` rows of `width` signed bytes, one after another
 * @param direction address of `width` signed 16-bit numbers, each within a signed byte
 * @param out address of `count` signed 32-bit numbers
 */
export function dots(rows: usize, count: i32, width: i32, direction: usize, out: usize): void {
  const whole = width & ~15;
  let row: i32 = 0;
  for (; row + together <= count; row += together) {
    let a = i32x4.splat(0);
    let b = i32x4.splat(0);
    let c = i32x4.splat(0);
    let d = i32x4.splat(0);
    const first = rows + <usize>row * <usize>width;
    const second = first + <usize>width;
    const third = second + <usize>width;
    const fourth = third + <usize>width;
    for (let at: i32 = 0; at < whole; at += 16) {
      const low = v128.load(direction + ((<usize>at) << 1));
      const high = v128.load(direction + ((<usize>at) << 1), 16);
      a = i32x4.add(a, sixteen(first + <usize>at, low, high));
      b = i32x4.add(b, sixteen(second + <usize>at, low, high));
      c = i32x4.add(c, sixteen(third + <usize>at, low, high));
      d = i32x4.add(d, sixteen(fourth + <usize>at, low, high));
    }
    const to = out + ((<usize>row) << 2);
    store<i32>(to, total(a) + rest(first, whole, width, direction));
    store<i32>(to, total(b) + rest(second, whole, width, direction), 4);
    store<i32>(to, total(c) + rest(third, whole, width, direction), 8);
    store<i32>(to, total(d) + rest(fourth, whole, width, direction), 12);
  }
  for (; row < count; row++) {
    const start = rows + <usize>row * <usize>width;
    let sum = i32x4.splat(0);
    for (let at: i32 = 0; at < whole; at += 16) {
      const low = v128.load(direction + ((<usize>at) << 1));
      const high = v128.load(direction + ((<usize>at) << 1), 16);
      sum = i32x4.add(sum, sixteen(start + <usize>at, low, high));
    }
    store<i32>(out + ((<usize>row) << 2), total(sum) + rest(start, whole, width, direction));
  }
}

/** Products of sixteen bytes of a row with sixteen numbers of the direction, in four sums. */
function sixteen(row: usize, low: v128, high: v128): v128 {
  const bytes = v128.load(row);
  return i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(bytes), low),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(bytes), high),
  );
}

function total(sums: v128): i32 {
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** What a width that is no multiple of sixteen leaves over. */
function rest(row: usize, from: i32, width: i32, direction: usize): i32 {
  let sum: i32 = 0;
  for (let at: i32 = from; at < width; at++) {
    sum += <i32>load<i8>(row + <usize>at) * <i32>load<i16>(direction + ((<usize>at) << 1));
  }
  return sum;
}
