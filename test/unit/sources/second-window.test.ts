import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { type CollectedProfiles, collect } from '../../../src/sources/collect.ts';
import { makePlan, type PlannedComparison } from '../../../src/sources/plan.ts';
import { collectSecondWindow, planSecondWindow } from '../../../src/sources/second-window.ts';
import { type BlockQuery, SourceError, type Window } from '../../../src/sources/source.ts';
import { ALLOC, CPU, type FakeContent, fakeSource, foldedProfile } from '../../support/fake-source.ts';

const MINUTE_MS = 60_000;
const BASELINE = { fromMs: 10 * MINUTE_MS, untilMs: 20 * MINUTE_MS };
const CANDIDATE = { fromMs: 20 * MINUTE_MS, untilMs: 30 * MINUTE_MS };
const SECOND = { fromMs: 30 * MINUTE_MS, untilMs: 33 * MINUTE_MS };
const AGAIN = { selector: '{version="2"}', window: SECOND };
const everywhere = (service: string, profileType: string) =>
  [BASELINE, CANDIDATE, SECOND].map((window) => ({ service, profileType, ...window }));

async function plan(content: FakeContent) {
  const source = fakeSource(content);
  const { comparisons } = await makePlan(source, {
    services: [],
    profileTypes: ['cpu', ALLOC],
    sides: {
      baseline: { selector: '{version="1"}', window: BASELINE },
      candidate: { selector: '{version="2"}', window: CANDIDATE },
    },
    history: [{ selector: '{version="1"}', window: { fromMs: 0, untilMs: 10 * MINUTE_MS } }],
    matches: matchesGlob,
  });
  source.asked.uploads.length = 0;
  return { source, comparisons };
}

const of = (comparisons: readonly PlannedComparison[], profileType: string) =>
  comparisons.filter((one) => one.profileType === profileType);

test('only the second window is asked about; the baseline keeps its blocks', async () => {
  const uploads = [...everywhere('a', CPU), ...everywhere('a', ALLOC), ...everywhere('b', CPU)];
  const { source, comparisons } = await plan({ uploads });
  const alloc = of(comparisons, ALLOC);
  const [again] = await planSecondWindow(source, alloc, comparisons, AGAIN);
  // The CPU uploads of a service tell whether it lived.
  expect(source.asked.uploads).toEqual([
    { selector: '{version="2"}', services: ['a'], profileType: CPU },
    { selector: '{version="2"}', services: ['a'], profileType: ALLOC },
  ]);
  expect(again?.sides.baseline).toBe(alloc[0]?.sides.baseline);
  expect(again?.sides.candidate).toMatchObject({ ...AGAIN, uploads: 12 });
  expect(again?.sides.candidate.alive).toHaveLength(1);
  // Three minutes hold six blocks of two uploads each.
  expect(again?.sides.candidate.blocks).toHaveLength(6);
});

test('a window without uploads is planned without any', async () => {
  const uploads = everywhere('a', CPU).slice(0, 2);
  const { source, comparisons } = await plan({ uploads });
  const [again] = await planSecondWindow(source, comparisons, comparisons, AGAIN);
  expect(again?.sides.candidate).toMatchObject({ uploads: 0, series: [] });
});

const isIn = ({ window }: BlockQuery, { fromMs, untilMs }: Window) =>
  window.fromMs >= fromMs && window.fromMs < untilMs;

async function collectBoth(read: NonNullable<FakeContent['read']>) {
  const { source, comparisons } = await plan({ uploads: everywhere('a', CPU), read });
  const [first] = (await collect(source, { comparisons } as never, () => undefined)) as [CollectedProfiles];
  const [planned] = await planSecondWindow(source, comparisons, comparisons, AGAIN);
  source.asked.blocks.length = 0;
  const before = {
    table: first.table,
    baseline: first.blocks.baseline,
    history: first.history as Float64Array[],
  };
  let answers = 0;
  const second = await collectSecondWindow(source, planned as PlannedComparison, before, () => answers++);
  return { source, second, answers };
}

test('the second window stands beside what was read before; what only the first one had is gone', async () => {
  const { source, second, answers } = await collectBoth((query) =>
    isIn(query, SECOND)
      ? foldedProfile({ 'main;new': 5, 'main;work': 2 })
      : isIn(query, CANDIDATE)
        ? foldedProfile({ 'main;once': 9, 'main;work': 1 })
        : foldedProfile({ 'main;work': isIn(query, BASELINE) ? 3 : 4 }),
  );
  if (second instanceof SourceError) throw second;
  expect(second.table.functions.map(({ name }) => name)).toEqual(['work', 'main', 'new']);
  expect(second.blocks.baseline.map((block) => [...block])).toEqual(Array(6).fill([3, 0]));
  expect(second.blocks.candidate.map((block) => [...block])).toEqual(Array(6).fill([2, 5]));
  expect(second.history.map((block) => [...(block ?? [])])).toEqual([[4, 0]]);
  expect(source.asked.blocks.every((query) => isIn(query, SECOND))).toBe(true);
  expect(answers).toBe(6);
});

test('an error of the server is an answer', async () => {
  const broken = new SourceError('timeout', 'no answer', 'too slow', 'wait');
  const { second, answers } = await collectBoth((query) => {
    if (isIn(query, SECOND)) throw broken;
    return foldedProfile({ main: 1 });
  });
  expect(second).toBe(broken);
  expect(answers).toBe(6);
});
