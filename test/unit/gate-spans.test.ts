import { describe, expect, test } from 'vitest';
import { withSpans } from '../../src/gate/spans.ts';
import type { FlameFunctions } from '../../src/profile/flame-levels.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type ProfileSource, SourceError, type SpanQuery } from '../../src/sources/source.ts';
import { CPU, fakeSource, INUSE } from '../support/fake-source.ts';
import { reportComparison, reportOf } from '../support/report.ts';

const A = '9a517183f26a089d';
const B = '5a4fe264a9c987fe';
const candidate = { fromMs: 1795360238000, untilMs: 1795360491000, selector: '{version="b"}' };
const config = { candidate };

const cpu = (service: string) => reportComparison({ service, profileType: CPU, kind: 'cpu' });
const heap = (service: string) => reportComparison({ service, profileType: INUSE, kind: 'gauge' });

type Costs = Readonly<Record<string, number>>;

/** A source whose services hold spans of one function each, and what it was asked. */
function sourceOf(services: Readonly<Record<string, Costs | SourceError>>) {
  const asked: SpanQuery[] = [];
  const readSpans = async (query: SpanQuery): Promise<FlameFunctions> => {
    asked.push(query);
    const costs = services[query.service] ?? {};
    if (costs instanceof SourceError) throw costs;
    const total = query.spanIds.reduce((sum, id) => sum + (costs[id] ?? 0), 0);
    const functions = [
      { name: 'main', self: 0, total },
      { name: 'work', self: total, total },
    ];
    return { total, functions: total === 0 ? [] : functions };
  };
  const source: ProfileSource = { ...fakeSource({ uploads: [] }), readSpans };
  return { source, asked };
}

const spansOf = async (report: Report, source: ProfileSource, ids: readonly string[]) =>
  ReportSchema.parse(await withSpans(report, source, config, ids)).spans;

describe('the profile of spans', () => {
  test('is asked of every CPU profile in the candidate window, and nothing without ids', async () => {
    const { source, asked } = sourceOf({ shop: { [A]: 30 } });
    const report = reportOf([cpu('shop'), heap('shop'), cpu('cart')]);
    expect(await withSpans(report, source, config, [])).toBe(report);
    expect(asked).toEqual([]);
    expect(await spansOf(report, source, [A])).toEqual({
      ids: [A],
      profiles: [
        expect.objectContaining({
          service: 'shop',
          profileType: CPU,
          total: 30,
          spans: [{ id: A, total: 30 }],
          functions: [
            { name: 'work', self: 30, total: 30 },
            { name: 'main', self: 0, total: 30 },
          ],
        }),
      ],
      notes: [],
    });
    const window = { fromMs: candidate.fromMs, untilMs: candidate.untilMs };
    expect(asked).toEqual(
      ['shop', 'cart'].map((service) => ({
        service,
        profileType: CPU,
        selector: '{version="b"}',
        window,
        spanIds: [A],
      })),
    );
  });

  test('changes nothing else of the report', async () => {
    const report = reportOf([cpu('shop')]);
    const failing = sourceOf({
      shop: new SourceError('timeout', 'Pyroscope did not answer', 'too slow', 'Wait.'),
    });
    for (const { source } of [sourceOf({ shop: { [A]: 1 } }), sourceOf({}), failing]) {
      const { spans, ...rest } = await withSpans(report, source, config, [A]);
      expect(rest).toEqual(report);
      expect(spans).toBeDefined();
    }
  });

  test('tells what each of several spans cost, and which were not found', async () => {
    const { source } = sourceOf({ shop: { [A]: 30, [B]: 5 }, cart: { [B]: 50 } });
    const unknown = 'ffffffffffffffff';
    const spans = await spansOf(reportOf([cpu('shop'), cpu('cart')]), source, [A, B, unknown]);
    expect(spans?.profiles.map(({ service, total, spans: each }) => ({ service, total, each }))).toEqual([
      { service: 'cart', total: 50, each: [{ id: B, total: 50 }] },
      {
        service: 'shop',
        total: 35,
        each: [
          { id: A, total: 30 },
          { id: B, total: 5 },
        ],
      },
    ]);
    expect(spans?.notes).toMatchObject([
      {
        code: 'FG241',
        message:
          'no sample of 2 services between 2026-11-22 15:10:38–15:14:51 UTC carries the span id ffffffffffffffff',
        remedy: expect.stringContaining('pyroscope.profile.id'),
      },
    ]);
  });

  test('that nobody knows says what span profiles need', async () => {
    const spans = await spansOf(reportOf([cpu('shop')]), sourceOf({}).source, [A]);
    expect(spans?.profiles).toEqual([]);
    expect(spans?.notes).toMatchObject([
      { code: 'FG241', message: expect.stringContaining('no sample of "shop"') },
    ]);
    expect(spans?.notes[0]?.remedy).toMatch(/otel-profiling-go.*otel-profiling-java.*pyroscope-otel.*py-spy/);
  });

  test('that a source cannot read is told of this service alone', async () => {
    const error = new SourceError('timeout', 'Pyroscope did not answer', 'it took 30 s', 'Ask again.');
    const { source } = sourceOf({ shop: error, cart: { [A]: 1 } });
    const spans = await spansOf(reportOf([cpu('shop'), cpu('cart')]), source, [A]);
    expect(spans?.profiles.map(({ service }) => service)).toEqual(['cart']);
    expect(spans?.notes).toEqual([
      {
        code: 'FG242',
        message:
          'the samples of the spans could not be read for "shop": Pyroscope did not answer: it took 30 s',
        remedy: 'Ask again. The verdict does not depend on it.',
      },
    ]);
  });

  test('a failure of all is no absence', async () => {
    const error = new SourceError('timeout', 'Pyroscope did not answer', 'it took 30 s', 'Ask again.');
    const spans = await spansOf(reportOf([cpu('shop')]), sourceOf({ shop: error }).source, [A]);
    expect(spans?.notes.map(({ code }) => code)).toEqual(['FG242']);
  });

  test('without a CPU profile says so, and a source that has none of spans finds none', async () => {
    const alias = reportComparison({ service: 'ghost', profileType: 'cpu', kind: 'cpu' });
    const none = await spansOf(reportOf([heap('shop'), alias]), sourceOf({}).source, [A]);
    expect(none?.notes.map(({ code }) => code)).toEqual(['FG243']);
    const bare = await spansOf(reportOf([cpu('shop')]), fakeSource({ uploads: [] }), [A]);
    expect(bare?.notes.map(({ code }) => code)).toEqual(['FG241']);
  });

  test('of many services stays bounded', async () => {
    const { source, asked } = sourceOf({});
    const names = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const spans = await spansOf(reportOf(names.map(cpu)), source, [A]);
    expect(asked).toHaveLength(50);
    expect(spans?.notes.map(({ code }) => code)).toEqual(['FG241', 'FG243']);
  });
});
