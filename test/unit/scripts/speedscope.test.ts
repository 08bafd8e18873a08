import { expect, test } from 'vitest';
import { type CpuProfile, toSpeedscope } from '../../../scripts/profile/speedscope.ts';
import { speedscopeProfile } from '../../../src/profile/speedscope.ts';
import { totalsByStack } from '../../support/profile-view.ts';

const node = (id: number, functionName: string, url: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName, url, lineNumber: 0 },
  children,
});

const PROFILE: CpuProfile = {
  nodes: [
    node(1, '(root)', '', [2, 3]),
    node(2, '(idle)', ''),
    node(3, 'main', 'file:///a/dist/308.cli.js', [4, 5]),
    node(4, '', 'file:///a/dist/12.cli.js'),
    node(5, 'gunzip', 'node:zlib'),
  ],
  samples: [2, 3, 4, 5, 5],
  timeDeltas: [900, 1000, 2000, 3000, -5],
};

test('flamegate reads stacks and times, without idle time and chunks of the bundle', () => {
  const profile = speedscopeProfile(toSpeedscope(PROFILE, 'base 1'));
  expect(totalsByStack(profile, ({ name, file }) => (file === '' ? name : `${name} ${file}`))).toEqual([
    ['main', 1_000_000n],
    ['main;(anonymous)', 2_000_000n],
    ['main;gunzip node:zlib', 3_000_000n],
  ]);
  expect(profile.durationNanos).toBe(6_000_000);
});

test('a sample of a node that is missing is damage', () => {
  expect(() => toSpeedscope({ ...PROFILE, samples: [9] }, 'x')).toThrow('sample 0 names node 9');
});
