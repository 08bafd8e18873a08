import { describe, expect, test } from 'vitest';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type WaiverRule } from '../../../src/judge/policy.ts';
import type { Waiving } from '../../../src/judge/waiver.ts';
import { waiveBuild } from '../../../src/judge/waiver-rules.ts';
import { caseOf, measure, SHOP, scaled } from '../../support/comparison-data.ts';
import { waiverRule, waiving } from '../../support/waivers.ts';

const REASON = { code: 'FG104', message: 'no profiles', remedy: '' };
/** `price` grew in one service of this part, another was not evaluated. */
const CASES: readonly JudgeCase[] = [
  caseOf('shop-a', measure(SHOP, scaled(SHOP, { price: 1.6 }))),
  caseOf('shop-b', measure(SHOP, SHOP)),
  { service: 'shop-c', profileType: 'cpu', reasons: [REASON], required: true },
];
const BUILD = judgeBuild(CASES, DEFAULT_POLICY);
const waive = (rules: Partial<WaiverRule>[], changes: Partial<Waiving>) =>
  waiveBuild(BUILD, waiving(rules.map(waiverRule), { seesAll: false, ...changes }));

describe('what a part of a build knows of its waivers', () => {
  test.each<[string, Partial<WaiverRule>, string]>([
    ['for what passes by it', { function: 'price', allow: { amount: 1, unit: 'growth' } }, 'met'],
    ['for what grew by more', { function: 'price', allow: { amount: 0.1, unit: 'growth' } }, 'met'],
    ['for what was not evaluated', { function: 'tax', service: 'shop-c' }, 'open'],
    ['for what was not evaluated, among others', { function: 'tax', service: 'shop-*' }, 'open'],
    ['for what did not grow', { function: 'tax', service: 'shop-b' }, 'idle'],
    ['for what other parts compare', { function: 'price', service: 'elsewhere' }, 'elsewhere'],
  ])('%s', (_, rule, state) => {
    const { parts } = waive([{ ...rule, origin: 'f.yml:9:5' }], { isPart: true });
    expect(parts).toMatchObject([{ origin: 'f.yml:9:5', state }]);
  });

  test('what is to be said where no part has anything to waive is ready, as of the time of the run', () => {
    const noteOf = (expires: string, nowMs: number) =>
      waive([{ function: 'tax', expires }], { isPart: true, nowMs }).parts?.[0]?.note.code;
    const endMs = Date.UTC(2026, 10, 23);
    expect(noteOf('2026-11-22', endMs - 1)).toBe('FG255');
    expect(noteOf('2026-11-22', endMs)).toBe('FG256');
  });

  test('nothing where the run is no part, or has no waivers', () => {
    for (const isPart of [undefined, false])
      expect(waive([{ function: 'tax' }], isPart === undefined ? {} : { isPart })).not.toHaveProperty(
        'parts',
      );
    expect(waive([], { isPart: true })).not.toHaveProperty('parts');
  });
});
