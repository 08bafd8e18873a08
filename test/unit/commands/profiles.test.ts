import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeProfiles } from '../../../src/commands/profiles.ts';
import { parsePprof } from '../../../src/profile/pprof.ts';
import type { RawProfile } from '../../../src/profile/raw-profile.ts';
import { createStackTableBuilder } from '../../../src/profile/stack-table.ts';
import { profileOf } from '../../support/profile-of.ts';
import { stacksOf } from '../../support/stacks.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'flamegate-profiles-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Both sides of one service. */
function rawProfiles(changes: Partial<RawProfile> = {}): RawProfile[] {
  const builder = createStackTableBuilder();
  builder.add(profileOf(['iou@ai.py;serve@ai.py', 10n], ['serve@ai.py', 5n]), 0);
  builder.add(profileOf(['iou@ai.py;serve@ai.py', 30n], ['new@ai.py;serve@ai.py', 2n]), 0);
  const { table, blocks } = builder.finish();
  return (['baseline', 'candidate'] as const).map((side, index) => ({
    service: 'ai-yolo26',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    alias: 'cpu',
    unit: 'nanoseconds',
    side,
    fromMs: 1_795_359_983_000,
    untilMs: 1_795_360_235_000,
    table,
    values: blocks[index]!,
    ...changes,
  }));
}

describe('writeProfiles', () => {
  it('writes both sides, each with its own stacks, always the same bytes', async () => {
    const folder = join(dir, 'out', 'profiles');
    const { written, problem } = await writeProfiles(folder, rawProfiles());
    expect(problem).toBeNull();
    expect(written).toEqual(
      ['baseline', 'candidate'].map((side) => join(folder, `ai-yolo26.cpu.${side}.pb.gz`)),
    );
    const [baseline, candidate] = written.map((path) =>
      Object.fromEntries(stacksOf(parsePprof(readFileSync(path)))),
    );
    expect(baseline).toEqual({ 'iou@ai.py:0;serve@ai.py:0': 10n, 'serve@ai.py:0': 5n });
    expect(candidate).toEqual({ 'iou@ai.py:0;serve@ai.py:0': 30n, 'new@ai.py:0;serve@ai.py:0': 2n });
    const bytes = written.map((path) => readFileSync(path));
    await writeProfiles(folder, rawProfiles());
    expect(written.map((path) => readFileSync(path))).toEqual(bytes);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('one that cannot be written does not cost the others', async () => {
    const [baseline, candidate] = rawProfiles() as [RawProfile, RawProfile];
    const broken = [
      { ...baseline, values: Float64Array.of(Number.NaN) },
      { ...baseline, service: 'b', profileType: 'x' },
    ];
    const { written, problem } = await writeProfiles(dir, [...broken, candidate]);
    expect(written).toEqual([join(dir, 'ai-yolo26.cpu.candidate.pb.gz')]);
    expect(problem).toBe('2 of 3 profiles were not written: NaN is no 64-bit value');
    expect(readdirSync(dir)).toHaveLength(1);
  });

  it('a folder that cannot be made, or too many bytes, is a problem, never an error', async () => {
    writeFileSync(join(dir, 'file'), '');
    const refused = await writeProfiles(join(dir, 'file', 'profiles'), rawProfiles());
    expect(refused.written).toEqual([]);
    expect(refused.problem).toMatch(
      /^2 of 2 profiles were not written: the profile cannot be written to .+ENOTDIR/,
    );
    const bounded = await writeProfiles(join(dir, 'few'), rawProfiles(), 400);
    expect(bounded.written).toHaveLength(1);
    expect(bounded.problem).toContain('more than 400 bytes');
  });
});
