import { expect, test } from 'vitest';
import { type FuzzAmount, runFuzz } from './fuzz/run.ts';
import type { Format } from './fuzz/target.ts';

/** What runs with every change; the nightly job runs more, with another seed each night. */
const DEFAULTS: FuzzAmount = { seed: 8, cases: 2000 };
/** Not a bar for speed: a run that does not end by itself is stopped by its watchdog long before. */
const TIMEOUT_MS = 30 * 60_000;

/** How much to fuzz: `FUZZ_CASES` cases of each format, made from `FUZZ_SEED`. */
function amountOf({ FUZZ_CASES, FUZZ_SEED }: NodeJS.ProcessEnv): FuzzAmount {
  return {
    seed: wholeNumber('FUZZ_SEED', FUZZ_SEED, DEFAULTS.seed),
    cases: wholeNumber('FUZZ_CASES', FUZZ_CASES, DEFAULTS.cases),
  };
}

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`${name} must be a whole number`);
  return Number(text);
}

/** The test of one format: no case crashes, hangs or takes too much memory. */
export function fuzzFormat(format: Format): void {
  const { seed, cases } = amountOf(process.env);
  test(`${format}: ${cases} hostile inputs from seed ${seed}`, { timeout: TIMEOUT_MS }, async () => {
    const result = await runFuzz(format, { seed, cases });
    expect(result.failures.join('\n')).toBe('');
    expect(result.cases).toBeGreaterThanOrEqual(cases);
  });
}
