import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bar, type Figures } from './rows.ts';

/** Sizes in units of the smallest. */
const FACTORS = [1, 2, 4, 8];
/** 1 is a straight line. A sort grows with `n log n`, and larger arrays leave the caches of the processor. */
const MAX_EXPONENT = 1.15;

/** What one kind of growth starts from. */
const KINDS = ['services', 'types', 'blocks', 'stacks'] as const;

/** How CPU time grows with services, profile types, blocks of a window and stacks, each by itself. */
export function growth(): Figures {
  const found = KINDS.map((kind) => {
    const program = join(import.meta.dirname, 'growth-program.ts');
    const text = execFileSync(process.execPath, [program, kind, FACTORS.join()], { encoding: 'utf8' });
    const costsMs = JSON.parse(text) as number[];
    return { kind, costsMs, exponent: slope(FACTORS.map(Math.log), costsMs.map(Math.log)) };
  });
  return {
    title: 'Growth',
    text:
      'CPU time to decode, compare and draw everything, for 1, 2, 4 and 8 times as much of one thing while the rest stays. ' +
      'The cost for each unit stays the same where it grows in a straight line; the exponent is then 1.',
    header: ['', ...FACTORS.map((factor) => `each at ${factor} x`), 'Exponent'],
    rows: found.map(({ kind, costsMs, exponent }) => [
      kind,
      ...costsMs.map((cost, index) => `${(cost / (FACTORS[index] as number)).toFixed(1)} ms`),
      exponent.toFixed(2),
    ]),
    bars: found.map(({ kind, exponent }) =>
      bar(
        `Linear in ${kind}, an exponent of at most ${MAX_EXPONENT}`,
        exponent.toFixed(2),
        exponent <= MAX_EXPONENT,
      ),
    ),
  };
}

/** The slope of the straight line through some points, by least squares. */
function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * ((y[i] as number) - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
