import { proportionInterval } from '../../src/calibrate/interval.ts';

/** Of 3 in 300: `1.0 % (0.3 to 2.9)`; every figure comes with how sure it is. */
export function describeProportion(hits: number, trials: number): string {
  const [low, high] = proportionInterval(hits, trials);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(hits / trials)} % (${percent(low)} to ${percent(high)})`;
}
