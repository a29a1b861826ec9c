// Who somebody is was read from the words beside the name without asking whose they are, where they begin and whether they
// are a role at all: an elected mayor was a host, since he was "set to host", and everybody in office for ever.
import { describe, expect, it } from 'vitest';
import { layOutText } from '../article-text.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { recogniseEntities } from './recognise-entities.ts';

function roleOf(name: string, text: string): string | null | undefined {
  const { blocks } = sanitiseHtml(`<p>${text}</p>`, { baseUrl: null });
  return recogniseEntities(layOutText('What happened', null, blocks), 'en').find(
    (entity) => entity.name === name,
  )?.role;
}

describe('a role', () => {
  it.each([
    ['The council was set to host Ada Lisle on Monday. Ada Lisle said so.', null],
    ['The club will coach Ada Lisle. Ada Lisle said so.', null],
    ['In the case of Ada Lisle, Speaker Oona Kestle said, nothing is known. Ada Lisle said so.', null],
    ['Nobody met Ada Lisle, said the suspect. Ada Lisle said so.', null],
    ['He wrote of Ada Lisle, wrote harbour boss Oona Kestle. Ada Lisle said so.', null],
  ])('is none where the words are another’s or tell what is done: %s', (text, role) => {
    expect(roleOf('Ada Lisle', text)).toBe(role);
  });

  it.each([
    ['It was said by White House press secretary Ada Lisle.', 'White House press secretary'],
    ['It was said by Port Merrow City mayoral candidate Ada Lisle.', 'Port Merrow City mayoral candidate'],
    ['A statue of the slave trader Ada Lisle was thrown into the dock.', 'slave trader'],
    ['The clinic is led by nonprofit founder Ada Lisle.', 'nonprofit founder'],
    [
      'The tide rose, said Ada Lisle, deputy director at the U.S. Tide Office.',
      'deputy director at the U.S. Tide Office',
    ],
    ['The tide rose, said Ada Lisle, also a geologist at Aldmouth.', 'geologist at Aldmouth'],
    ['The tide rose, said Ada Lisle, a veteran Estmark lawyer.', 'veteran Estmark lawyer'],
    ['The tide rose, according to coach Ada Lisle.', 'coach'],
  ])('is given whole: %s', (text, role) => {
    expect(roleOf('Ada Lisle', text)).toBe(role);
  });

  it.each([
    ['The plan was made by former President Ada Lisle.', 'former President'],
    ['Former Gov. Ada Lisle made the plan.', 'former Governor'],
    ['The plan was made by former FBI Director Ada Lisle.', 'former FBI Director'],
    ['The plan was made by former Port Merrow governor Ada Lisle.', 'former Port Merrow governor'],
    ['The plan was made by then-President Ada Lisle.', 'then-President'],
    ['President Ada Lisle had a plan. It was that of former President Ada Lisle.', 'former President'],
  ])('that is over is told to be so: %s', (text, role) => {
    expect(roleOf('Ada Lisle', text)).toBe(role);
  });

  it('is no given name that looks like one', () => {
    expect(roleOf('Dean Henley', 'In goal stood Dean Henley, and Dean Henley held the ball.')).toBeNull();
    expect(roleOf('Ada Lisle', 'The prize went to Dean Ada Lisle.')).toBe('Dean');
  });
});
