import { parseBaseline, refText } from '../../../src/config/baseline.ts';
import { parseFilePatterns } from '../../../src/config/file-pattern.ts';
import { parseBudgetLimit, parseDuration, parsePercent } from '../../../src/config/units.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { checkOverlap, closingBrace, parseInstant, parseWindow } from '../../../src/config/window.ts';
import { fc } from '../../support/fast-check.ts';
import { mutateText } from '../../support/fuzz/mutate-bytes.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must, mustTell, told } from '../../support/fuzz/told.ts';
import { hostileText } from '../../support/hostile-text.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 6, 7, 89);
const TOKENS = [
  'now',
  'now-',
  '/',
  '//',
  '5m',
  '1h30m',
  'PT',
  'P1D',
  '999999999d',
  '2026-11-22T15:06:00Z',
  '2026-02-30T00:00:00Z',
  '+24:00',
  '-99:99',
  '1795359983',
  '9999999999999',
  '{version="a"}',
  '{',
  '}',
  '"',
  '\\',
  ',',
  '@base',
  '@tag:',
  'label:',
  'artifact:',
  'snapshot:',
  ' ',
  '\n',
  '%',
  'MiB/s',
];
const pieces = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TOKENS) }, hostileText), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** A text of a setting, as JSON: what stands in quotes of YAML may hold half a character, and no UTF-8 can. */
export function makeText(
  random: Random,
  kept: readonly Uint8Array[],
  made: fc.Arbitrary<string>,
  tokens: readonly string[],
): Uint8Array {
  const text = random.oneIn(3)
    ? random.sample(made)
    : mutateText(random, textOf(random.pick(kept)), textOf(random.pick(kept)), tokens);
  return Buffer.from(JSON.stringify(text));
}

/** The text of an input that `makeText` made. */
export function textOf(input: Uint8Array): string {
  return String(JSON.parse(Buffer.from(input).toString('utf8')));
}

function check(input: Uint8Array): void {
  const text = textOf(input);
  const window = told(() => parseWindow('baseline', text, NOW_MS), [UsageError]);
  if (window !== null) {
    const { fromMs, untilMs, selector } = window;
    must(Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs), 'an end of the window is no number');
    must(0 <= fromMs && fromMs < untilMs && untilMs <= NOW_MS, 'the window is none');
    must(JSON.stringify(parseWindow('again', `${selector}${fromMs}/${untilMs}`, NOW_MS)) !== '', 'unread');
    told(() => checkOverlap(window, { ...window, fromMs: fromMs + 1 }), [UsageError]);
  }
  const instant = parseInstant(text, NOW_MS);
  must(instant === null || Number.isFinite(instant), 'a point in time is no number');
  for (const amount of [parseDuration(text), parsePercent(text)])
    must(amount === null || (Number.isFinite(amount) && amount >= 0), 'an amount is no number');
  const limit = parseBudgetLimit(text);
  must(typeof limit === 'string' || (Number.isFinite(limit.amount) && limit.amount > 0), 'a limit is none');
  must(closingBrace(text) <= text.length, 'a brace lies behind the end');
  checkPlaces(text);
}

function checkPlaces(text: string): void {
  try {
    for (const request of parseBaseline(text, 'input baseline'))
      if (request.kind === 'artifact') refText(request.of);
  } catch (error) {
    mustTell(error);
  }
  try {
    for (const pattern of parseFilePatterns(text, 'input baseline')) pattern.serviceOf(text);
  } catch (error) {
    mustTell(error);
  }
}

/** Windows, and what else stands in their place. */
export const target: FuzzTarget = {
  format: 'windows',
  make: (random, kept) => makeText(random, kept, pieces, TOKENS),
  check,
};
