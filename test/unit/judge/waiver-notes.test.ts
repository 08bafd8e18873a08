import { describe, expect, test } from 'vitest';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type WaiverRule } from '../../../src/judge/policy.ts';
import { daysLeft, type Waiving } from '../../../src/judge/waiver.ts';
import { waiveBuild } from '../../../src/judge/waiver-rules.ts';
import { caseOf, measure, SHOP, scaled } from '../../support/comparison-data.ts';
import { waiverRule, waiving } from '../../support/waivers.ts';

const SAME = measure(SHOP, SHOP);
const GREW = measure(SHOP, scaled(SHOP, { price: 1.6 }));
const REASON = { code: 'FG104', message: 'no profiles', remedy: '' };
/** `price` grew in the first of three services; `spare` is one that need not be there, and is not. */
const CASES: readonly JudgeCase[] = [
  ...[GREW, SAME, SAME].map((one, index) => caseOf(`service-${index}`, one)),
  { service: 'spare', profileType: 'cpu', reasons: [REASON], required: false },
];
const BUILD = judgeBuild(CASES, DEFAULT_POLICY);
const waive = (rules: Partial<WaiverRule>[], changes: Partial<Waiving> = {}, build = BUILD) =>
  waiveBuild(build, waiving(rules.map(waiverRule), changes));
const COVERS = { function: 'price', allow: { amount: 1, unit: 'growth' } } as const;

describe('what is said of waivers', () => {
  test.each([
    ['2026-11-22', 'ends today, on 2026-11-22'],
    ['2026-11-23', 'ends tomorrow, on 2026-11-23'],
    ['2026-11-24', 'ends in 2 days, on 2026-11-24'],
  ])('one that lasts to %s %s', (expires, words) => {
    const { notes } = waive([{ ...COVERS, expires }]);
    expect(notes).toMatchObject([{ code: 'FG257', message: expect.stringContaining(words) }]);
  });

  test('one with nothing to waive is over with the first moment after its last day', () => {
    const codesAt = (nowMs: number) =>
      waive([{ function: 'tax', expires: '2026-11-22' }], { nowMs }).notes.map(({ code }) => code);
    expect(codesAt(Date.UTC(2026, 10, 23) - 1)).toEqual(['FG255']);
    expect(codesAt(Date.UTC(2026, 10, 23))).toEqual(['FG256']);
    expect(daysLeft(waiverRule({ expires: '2026-11-22' }), Date.UTC(2026, 10, 23))).toBe(-1);
  });

  test.each<[Partial<WaiverRule>, string]>([
    [{ function: 'tax' }, 'of @vision for "tax" (f.yml:2:5)'],
    [{ service: 'service-1' }, 'of @vision for "service-1" (f.yml:2:5)'],
    [{ function: 'tax', service: 'service-1' }, 'of @vision for "tax" in "service-1" (f.yml:2:5)'],
  ])('%j is named by what it is for', (rule, name) => {
    expect(waive([rule]).notes[0]?.message).toContain(`the waiver ${name} has nothing to waive`);
    const [over] = waive([{ ...rule, expires: '2026-11-01' }]).notes;
    expect(over?.message).toContain(`the waiver ${name} expired on 2026-11-01`);
    expect(over?.remedy).toContain('f.yml:2:5');
  });

  test('an optional service that is not there hides those whose glob means it, and no others', () => {
    expect(waive([{ function: 'tax', service: 's*' }]).notes).toEqual([]);
    expect(waive([{ function: 'tax', service: 'service-*' }]).notes).toMatchObject([{ code: 'FG255' }]);
    expect(waive([{ function: 'tax' }]).notes).toMatchObject([{ code: 'FG255' }]);
  });

  test('ten of a kind are told, the rest counted', () => {
    const notesOf = (count: number) =>
      waive(Array.from({ length: count }, (_, index) => ({ function: `tax${index}` }))).notes;
    expect(notesOf(10)).toHaveLength(10);
    expect(notesOf(11)).toHaveLength(11);
    expect(notesOf(11).at(-1)).toMatchObject({
      code: 'FG255',
      message: 'the same is true of 1 more waiver',
    });
  });
});
