import { describe, expect, it, test } from 'vitest';
import { profileFileNames } from '../../../src/commands/profile-names.ts';
import { fc } from '../../support/fast-check.ts';
import { hostileText, WORST_NAMES } from '../../support/hostile-text.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

function named(service: string, alias = 'cpu', profileType = CPU) {
  return { service, alias, profileType, side: 'baseline' as const };
}
const nameOf = (service: string, alias?: string) => profileFileNames([named(service, alias)])[0]!;

/** What every system can write, and no shell takes for more. */
const SAFE = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;

describe('profileFileNames', () => {
  it('are what a person would call them', () => {
    expect(nameOf('ai-yolo26')).toBe('ai-yolo26.cpu.baseline.pb.gz');
    expect(nameOf('shop.v2', 'memory in use')).toBe('shop.v2.memory-in-use.baseline.pb.gz');
  });

  it('of both sides differ in the side only', () => {
    const both = (['baseline', 'candidate'] as const).map((side) => ({ ...named('team/shop'), side }));
    const [baseline = '', candidate] = profileFileNames(both);
    expect(candidate).toBe(baseline.replace('.baseline.', '.candidate.'));
  });

  it.each([
    ['../../etc/passwd', /^etc-passwd\.cpu\.[0-9a-f]{12}\.baseline\.pb\.gz$/],
    ['/', /^_\.cpu\./],
    ['..', /^_\.cpu\./],
    ['', /^_\.cpu\./],
    ['.hidden', /^hidden\.cpu\.[0-9a-f]{12}\./],
    ['con', /^_con\.cpu\.[0-9a-f]{12}\./],
    ['NUL.x', /^_NUL\.x\.cpu\./],
    ['-rf', /^rf\.cpu\.[0-9a-f]{12}\./],
    ['C:\\x', /^C-x\.cpu\./],
    ['a\0b', /^a-b\.cpu\./],
    ['x'.repeat(10_000), /^x{60}\.cpu\.[0-9a-f]{12}\./],
  ])('%.20j cannot leave the folder', (service, expected) => {
    expect(nameOf(service)).toMatch(expected);
  });

  it('a hash tells apart what would be alike, whatever the order and on every system', () => {
    const alike = [
      named('a/b'),
      named('a b'),
      named('a-b'),
      named('Shop'),
      named('shop'),
      named('x'),
      named('x', 'cpu', 'wall:cpu:n::'),
    ];
    const names = profileFileNames(alike);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(alike.length);
    expect(profileFileNames(alike.toReversed())).toEqual(names.toReversed());
    expect(profileFileNames([named('a-b')])).toEqual(['a-b.cpu.baseline.pb.gz']);
  });
});

test('whatever a server calls its services: safe, short, unique', () => {
  const service = fc.oneof(hostileText, fc.constantFrom(...WORST_NAMES));
  const profile = fc.record({
    service,
    alias: service,
    profileType: fc.constantFrom(CPU, 'wall:cpu:n::'),
    side: fc.constantFrom('baseline', 'candidate'),
  });
  const id = (one: { service: string; profileType: string; side: string }) =>
    JSON.stringify([one.service, one.profileType, one.side]);
  fc.assert(
    fc.property(fc.uniqueArray(profile, { selector: id, maxLength: 12 }), (profiles) => {
      const names = profileFileNames(profiles);
      expect(names.filter((name) => !SAFE.test(name) || name.includes('..'))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(profiles.length);
    }),
  );
});
