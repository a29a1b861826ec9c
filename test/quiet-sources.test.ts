// Sources that work and have nothing recent: "Latest" said that stories appear as soon as the sources report them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildNewSource } from '../src/store/contract/builders.ts';
import { type Household, type Member, openHousehold } from './open-household.ts';

let house: Household;
let ada: Member;

beforeAll(async () => {
  house = await openHousehold();
  ada = await house.signUpFirst();
});
afterAll(() => house.close());

const page = async (path: string) => (await ada.get(path)).text();

it('says on the lists of everybody why they are empty, as the front page does', async () => {
  for (const path of ['/latest', '/most-covered']) expect(await page(path)).toContain('No sources yet');
  await house.core.store.sources.addSources([buildNewSource('quiet')], Date.now());
  for (const path of ['/latest', '/most-covered'])
    expect(await page(path)).toContain('Nothing published lately');
  expect(await page('/following')).not.toContain('Nothing published lately');
});
