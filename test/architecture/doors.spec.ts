import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MOST_NAMES = 20;
const REASON = /^\/\/ More than twenty names[,:] .{20}/;

const doors = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])src[\\/](index|core)\.ts$/.test(file))
  .map((file) => join('libs', file));

/** The names of its `export { … }`s; a door has nothing else. */
const namesOf = (door: string): readonly string[] => {
  const lists = door.matchAll(/^export (?:type )?\{([^}]+)\} from '[^']+';$/gm);
  return [...lists].flatMap(([, names = '']) => names.split(',').filter((name) => name.trim() !== ''));
};

describe('a door', () => {
  it.each(doors)('%s gives twenty names at most, or says at its top why it gives more', (file) => {
    const door = readFileSync(file, 'utf8');
    expect(door).not.toMatch(/^export \*/m);
    expect(namesOf(door)).not.toEqual([]);
    if (namesOf(door).length > MOST_NAMES) expect(door).toMatch(REASON);
  });
});
