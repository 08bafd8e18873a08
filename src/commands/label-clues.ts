import type { SideWindow } from '../config/window.ts';
import type { MissingBaseline } from '../judge/baseline-notes.ts';
import { type ProfileSource, SourceError } from '../sources/source.ts';

/** A label that was looked for in vain. */
export interface WantedLabel {
  readonly label: string;
  /** What was looked for, in words: `version=v1.4.0`. */
  readonly words: string;
  /** Where. */
  readonly range: SideWindow;
  /** Whether a value would have been right. */
  readonly isValue: (value: string) => boolean;
}

/** Why a label found no window, with what the label is instead. A server that cannot be asked for that is no error any more. */
export async function notSeen(source: ProfileSource, wanted: WantedLabel): Promise<MissingBaseline> {
  const { label, words, range } = wanted;
  const { fromMs, untilMs, selector } = range;
  const values = await valuesOf(source, wanted);
  const run = `let a load test run whose profiles have ${words}`;
  return {
    what: `profiles with ${words}`,
    why:
      `${source.label} has none of what is compared${selector === '' ? '' : ` with ${selector}`} from ${iso(fromMs)} to ` +
      iso(untilMs) +
      (values === null ? '' : clueOf(wanted, values)),
    creates:
      values?.length === 0
        ? `let the profilers send the label ${label}, as "A label that tells versions apart" in docs/baselines.md shows; then ${run}`
        : run,
  };
}

/** The same for a single upload, or several of one second: what it cost would be divided by a time that nobody knows. */
export function onlyOne(source: ProfileSource, { words }: WantedLabel, atMs: number): MissingBaseline {
  return {
    what: `profiles with ${words}`,
    why: `${source.label} has a single upload of them, at ${iso(atMs)}, and one upload is no window to compare with`,
    creates: `let a load test run whose profiles have ${words}`,
  };
}

async function valuesOf(
  source: ProfileSource,
  { label, range }: WantedLabel,
): Promise<readonly string[] | null> {
  try {
    const window = { fromMs: range.fromMs, untilMs: range.untilMs };
    const values = await source.listLabelValues?.(window, range.selector, label);
    return values?.filter((value) => value !== '') ?? null;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

const MAX_NAMED = 5;
const MAX_LENGTH = 60;

function clueOf({ label, isValue }: WantedLabel, values: readonly string[]): string {
  if (values.length === 0) return `; no profile there has the label ${label}`;
  // A server lists what its blocks hold, which may be of another hour.
  if (values.some(isValue)) return '; it knows that value of other services, profile types or times';
  const named = values.slice(0, MAX_NAMED).map((value) => JSON.stringify(value.slice(0, MAX_LENGTH)));
  const more = values.length - MAX_NAMED;
  return `; the label ${label} has ${values.length === 1 ? 'the value' : 'the values'} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
