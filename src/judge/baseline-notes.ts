import { ageOf } from './snapshot-notes.ts';
import type { Reason } from './verdict.ts';

/** Where a baseline was looked for in vain: what it is, why it is not there, and what will create it. */
export interface MissingBaseline {
  readonly what: string;
  readonly why: string;
  /** An order, without a full stop. */
  readonly creates: string;
}

/** The code that says that there is no baseline yet, which is no fault of the change. */
export const NO_BASELINE = 'FG238';
/** What stands before the places in its message. */
export const NO_BASELINE_WORDS = 'there is no baseline yet; looked for ';

/** Why nothing is compared on the first run: what was looked for, where, and what to do. */
export function noBaselineReason(missing: readonly MissingBaseline[]): Reason {
  const looked = missing.map(({ what, why }) => `${what}: ${why}`).join('; ');
  const [first = '', ...more] = [...new Set(missing.map(({ creates }) => creates))];
  return {
    code: NO_BASELINE,
    message: `${NO_BASELINE_WORDS}${looked}`,
    remedy: `${capital(first)}${more.map((other) => `; or ${other}`).join('')}. docs/baselines.md has the steps to copy`,
  };
}

/** A window that was found by a label. */
export interface FoundWindow {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Which value of which label the baseline is, and when it ran. */
export function labelNote(what: string, { fromMs, untilMs }: FoundWindow, nowMs: number): Reason {
  const [from, until] = [fromMs, untilMs].map((ms) => new Date(ms).toISOString());
  return {
    code: 'FG236',
    message: `the baseline is the newest window with ${what}: ${from} to ${until}, ${ageOf(nowMs - untilMs)} ago`,
    remedy: '',
  };
}

/** Which of several places the baseline is from, and why not from one before it. Nothing where only one was named. */
export function choiceNotes(
  what: string,
  unused: readonly Pick<MissingBaseline, 'what' | 'why'>[],
  ageMs: number,
): readonly Reason[] {
  if (unused.length === 0) return [];
  const others = unused.map((one) => `${one.what}: ${one.why}`).join('; ');
  return [
    {
      code: 'FG237',
      message: `the baseline is ${what}, of ${ageOf(ageMs)} ago; not the first choice, for this was not found: ${others}`,
      remedy: '',
    },
  ];
}

function capital(text: string): string {
  return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}
