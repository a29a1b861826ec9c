// Installs and builds what is missing, without starting: for images and packages.
import { buildIfStale } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
buildIfStale();
