// Switches the sample newsroom on or off, without letting the reader wait for all of its first reading.
import type { AppContext } from '../http/app-context.ts';

const patienceMs = 1_500;

/** On: resolves when the newsroom is readable or after 1.5 s; the rest goes on and a failure is logged. */
export async function setSample(app: AppContext, on: boolean): Promise<void> {
  if ((await app.sample.isOn()) === on) return;
  if (!on) {
    await app.sample.remove();
    return;
  }
  const enabled = app.sample.enable().catch((error: unknown) => {
    app.log.error({ err: error }, 'the sample newsroom could not be switched on');
  });
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([enabled, patience]);
  clearTimeout(timer);
}
