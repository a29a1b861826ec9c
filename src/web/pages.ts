// Every page of the program in one place: routes for readers, routes for strangers, and the built assets.
import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { readAssets } from './assets.ts';
import { createPageKit } from './page-kit.ts';

export { createPageKit, Hono, readAssets };
export type { AppContext, AppEnv };
