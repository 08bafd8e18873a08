import { isTested } from '../../src/judge/function-rules.ts';
import { AN_HOUR, openRecordings } from './recorded-windows.ts';
import type { FigureTable } from './simulated-tables.ts';

/** Smaller functions are mostly counting noise in these small services. */
const MIN_SHARE = 0.02;

/** What a function of the same code seems to grow by when its neighbours are the yardstick, and when the load is. */
export async function yardsticks(root: string): Promise<FigureTable> {
  const recordings = await openRecordings(root);
  const squares = new Map<string, { neighbours: number; load: number; functions: number; total: number }>();
  try {
    for (const [first, baseline] of AN_HOUR.entries()) {
      for (const candidate of AN_HOUR.slice(first + 1)) {
        // The recorded services got the same requests in every window of unchanged code.
        const load = { kind: 'fixed' } as const;
        const { cases } = await recordings.compare({ baseline, candidate, history: [], load });
        for (const { service, result } of cases) {
          if (result === undefined) continue;
          const sum = squares.get(service) ?? { neighbours: 0, load: 0, functions: 0, total: 0 };
          for (const { estimate, share } of result.functions.filter(isTested)) {
            if (share.baseline < MIN_SHARE) continue;
            sum.neighbours += estimate.theta ** 2;
            sum.load += estimate.thetaPerLoad ** 2;
            sum.functions++;
          }
          sum.total = Math.max(sum.total, Math.abs(result.totalLog));
          squares.set(service, sum);
        }
      }
    }
  } finally {
    await recordings.close();
  }
  const percent = (log: number) => `${(100 * Math.expm1(log)).toFixed(0)} %`;
  return {
    title: 'Neighbours and load as yardsticks, recorded',
    text:
      'Windows of the same code under the same load, each pair once: what functions of at least 2 % of their service ' +
      'seem to grow or shrink by (root mean square), and the largest difference of a whole service.',
    header: ['service', 'functions', 'by neighbours', 'by load', 'whole service, at most'],
    rows: [...squares]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([service, { neighbours, load, functions, total }]) => [
        service,
        `${functions}`,
        percent(Math.sqrt(neighbours / functions)),
        percent(Math.sqrt(load / functions)),
        percent(total),
      ]),
  };
}
