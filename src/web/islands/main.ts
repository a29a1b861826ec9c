// What runs in the browser. Every page works without it: each part only saves a reload or learns how far one read.
import '../styles/main.css';
import { startActs } from './acts.ts';
import { startKeyboard } from './keyboard.ts';
import { startListen } from './listen.ts';
import { startNav } from './nav.ts';
import { startPasskeys } from './passkeys.ts';
import { startProgress } from './progress.ts';
import { startReading } from './reading.ts';
import { startSeen } from './seen.ts';
import { startSubmitOnChange } from './submit-on-change.ts';

startNav();
startActs();
startKeyboard();
startSeen();
startReading();
startListen();
startProgress();
startPasskeys();
startSubmitOnChange();
