// Types of build-kernel.mjs for the tests that compile the kernel themselves.
export function isKernelBuilt(): boolean;
export function compileKernel(): Promise<Uint8Array<ArrayBuffer>>;
