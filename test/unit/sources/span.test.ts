import { describe, expect, test } from 'vitest';
import { makePlan, type PlannedComparison } from '../../../src/sources/plan.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { listSpans } from '../../../src/sources/span.ts';
import { CPU, type FakeContent, fakeSource, GOROUTINES, INUSE } from '../../support/fake-source.ts';

const MINUTE_MS = 60_000;
const SPAN = { fromMs: MINUTE_MS, untilMs: 61 * MINUTE_MS };
const BASELINE = { fromMs: SPAN.fromMs, untilMs: 11 * MINUTE_MS };
const CANDIDATE = { fromMs: 51 * MINUTE_MS, untilMs: SPAN.untilMs };
const uploads = ['a', 'b', 'c'].flatMap((service) =>
  [CPU, INUSE, GOROUTINES].map((profileType) => ({ service, profileType, replica: `${service}-0`, ...SPAN })),
);

/** The spans of a plan of these services, and the questions that were asked for them. */
async function ask(
  isWanted: (comparison: PlannedComparison) => boolean,
  content: Partial<FakeContent> = {},
  selectors: readonly [string, string] = ['', ''],
) {
  const source = fakeSource({ uploads, ...content });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: [CPU, INUSE, GOROUTINES],
    sides: {
      baseline: { selector: selectors[0], window: BASELINE },
      candidate: { selector: selectors[1], window: CANDIDATE },
    },
    matches: () => false,
  });
  const before = source.asked.uploads.length;
  const spans = await listSpans(source, plan, isWanted);
  return { plan, spans, asked: source.asked.uploads.slice(before) };
}

const isGauge = ({ kind }: PlannedComparison) => kind === 'gauge';

describe('listSpans', () => {
  test('asks once a type, for the services that want it, from the first window to the last', async () => {
    const { plan, spans, asked } = await ask((one) => isGauge(one) && one.service !== 'b');
    expect(asked).toEqual([
      { selector: '', services: ['a', 'c'], profileType: INUSE },
      { selector: '', services: ['a', 'c'], profileType: GOROUTINES },
    ]);
    const names = plan.comparisons
      .filter((one) => spans.has(one))
      .map((one) => `${one.service} ${one.profileType}`);
    expect(names).toEqual([`a ${INUSE}`, `a ${GOROUTINES}`, `c ${INUSE}`, `c ${GOROUTINES}`]);
    const [first] = plan.comparisons.filter((one) => spans.has(one)).map((one) => spans.get(one));
    expect(first).toMatchObject([{ service: 'a', replica: 'a-0' }]);
    const [series] = first as readonly { readonly timesMs: readonly number[] }[];
    expect([series!.timesMs[0], series!.timesMs.length]).toEqual([SPAN.fromMs, 240]);
  });

  test('the same selector goes with the question', async () => {
    const { asked } = await ask(isGauge, {}, ['{env="x"}', '{env="x"}']);
    expect(asked.map(({ selector }) => selector)).toEqual(['{env="x"}', '{env="x"}']);
  });

  test('nothing wanted, or other selectors: nothing is asked', async () => {
    expect((await ask(() => false)).asked).toEqual([]);
    const { spans, asked } = await ask(isGauge, {}, ['{version="1"}', '{version="2"}']);
    expect([spans.size, asked]).toEqual([0, []]);
  });

  test('an error is an answer; a bug is not', async () => {
    const failing = (error: Error): Partial<FakeContent> => ({
      uploadsError: ({ fromMs, untilMs }, type) =>
        type === INUSE && untilMs - fromMs > 30 * MINUTE_MS ? error : undefined,
    });
    const { plan, spans } = await ask(
      isGauge,
      failing(new SourceError('timeout', 'Too slow', '30 s', 'wait')),
    );
    const of = (profileType: string) =>
      plan.comparisons.filter((one) => one.profileType === profileType).map((one) => spans.get(one));
    expect(of(INUSE)).toEqual(new Array(3).fill({ unread: 'Too slow: 30 s' }));
    expect(of(GOROUTINES)).toEqual(new Array(3).fill([expect.anything()]));
    await expect(ask(isGauge, failing(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
