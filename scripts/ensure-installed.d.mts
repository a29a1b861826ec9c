// Types of ensure-installed.mjs for the benchmarks that start the program as the scripts do.
export const root: string;
export const nodeFlags: readonly string[];
export function ensureInstalled(): void;
export function nodeBinary(): string;
export function programEnvironment(): NodeJS.ProcessEnv;
