import { encodePprof } from './pprof-writer.ts';

/** A request of two spans among work without any; the stack leaf first, samples of 10 ms. */
interface SpanSample {
  readonly stack: readonly string[];
  readonly samples: number;
  readonly span?: string;
}

export const SLOW_SPAN = '9a517183f26a089d';
export const FAST_SPAN = '5a4fe264a9c987fe';
export const UNKNOWN_SPAN = 'ffffffffffffffff';

const SAMPLE_NANOS = 10_000_000;
const SAMPLES: readonly SpanSample[] = [
  { stack: ['query', 'load', 'handle', 'serve'], samples: 31, span: SLOW_SPAN },
  { stack: ['parse', 'load', 'handle', 'serve'], samples: 4, span: SLOW_SPAN },
  { stack: ['walk', 'walk', 'walk', 'render', 'handle', 'serve'], samples: 7, span: SLOW_SPAN },
  { stack: ['walk', 'render', 'handle', 'serve'], samples: 2, span: SLOW_SPAN },
  { stack: ['render', 'handle', 'serve'], samples: 3, span: SLOW_SPAN },
  { stack: ['parse', 'load', 'handle', 'serve'], samples: 5, span: FAST_SPAN },
  { stack: ['other', 'handle', 'serve'], samples: 1, span: FAST_SPAN },
  { stack: ['collect', 'serve'], samples: 50 },
];

/** A pprof file whose samples carry span ids as a client sends them, by the label `profile_id`, or `span_id`. */
export function spanPprof(startMs: number, label: 'profile_id' | 'span_id'): Uint8Array {
  const names = [...new Set(SAMPLES.flatMap(({ stack }) => stack))];
  return encodePprof(
    {
      sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
      periodType: { type: 'cpu', unit: 'nanoseconds' },
      period: SAMPLE_NANOS,
      timeNanos: BigInt(startMs) * 1_000_000n,
      durationNanos: 10_000_000_000n,
      samples: SAMPLES.map(({ stack, samples, span }) => ({
        locationIds: stack.map((name) => names.indexOf(name) + 1),
        values: [samples * SAMPLE_NANOS],
        ...(span === undefined ? {} : { labels: [{ key: label, text: span }] }),
      })),
      locations: names.map((_, index) => ({ id: index + 1, lines: [{ functionId: index + 1 }] })),
      functions: names.map((name, index) => ({ id: index + 1, name, file: 'app.py' })),
    },
    { gzip: true },
  );
}

/** What the functions of spans cost, counted sample by sample; by name. */
export function spanCosts(spans: readonly string[]): ReadonlyMap<string, { self: number; total: number }> {
  const costs = new Map<string, { self: number; total: number }>();
  for (const { stack, samples, span = '' } of SAMPLES) {
    if (!spans.includes(span)) continue;
    for (const name of new Set(stack)) {
      const cost = costs.get(name) ?? { self: 0, total: 0 };
      cost.total += samples * SAMPLE_NANOS;
      if (stack[0] === name) cost.self += samples * SAMPLE_NANOS;
      costs.set(name, cost);
    }
  }
  return costs;
}
