// The compiled kernel of assembly/kernel.ts, or in words why it cannot run here.

/** Compiled once; each set of rows has an instance with a memory of its own. */
export interface VectorKernel {
  readonly module: WebAssembly.Module;
}

/** `why` is half a sentence, for the log and for doctor. */
export type LoadedKernel =
  | { readonly kind: 'ready'; readonly kernel: VectorKernel }
  | { readonly kind: 'fallback'; readonly why: string };

export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  dots(rows: number, count: number, width: number, direction: number, out: number): void;
}

/**
 * Compiles the kernel.
 *
 * @param bytes what scripts/build-kernel.mjs made; null where it is not there
 * @param engine what compiles; given by tests alone
 */
export function loadVectorKernel(
  bytes: BufferSource | null,
  engine: Pick<typeof WebAssembly, 'Module' | 'Instance'> | undefined = globalThis.WebAssembly,
): LoadedKernel {
  if (bytes === null) return { kind: 'fallback', why: 'it is not built' };
  if (engine === undefined) return { kind: 'fallback', why: 'there is no WebAssembly here' };
  try {
    const module = new engine.Module(bytes);
    startKernel({ module }, engine);
    return { kind: 'ready', kernel: { module } };
  } catch (error) {
    // A machine without SIMD refuses to compile it; one without room to reserve, to start it.
    const { message } = error as Error;
    return { kind: 'fallback', why: `WebAssembly with SIMD does not run here (${message})` };
  }
}

/** An instance with one page of memory. @throws where there is no room for it */
export function startKernel(
  { module }: VectorKernel,
  engine: Pick<typeof WebAssembly, 'Instance'> = WebAssembly,
): KernelExports {
  return new engine.Instance(module, {}).exports as unknown as KernelExports;
}
