import type { ComparisonResult } from '../compare/comparison.ts';
import type { JudgedFunction } from './function-rules.ts';
import type { Reason } from './verdict.ts';

/** A warning that the second window did not confirm; its growth there is null where it could not be tested. */
export interface LeftDoubt {
  readonly fn: JudgedFunction;
  readonly again: { readonly growth: number; readonly low: number; readonly high: number } | null;
}

/** Why the warnings of a service were not tested again. @param maxDrift above it a second window is not asked */
export function refusedNote({ drift, history }: ComparisonResult, maxDrift: number): Reason {
  return {
    code: 'FG221',
    message: `warnings were not tested again: ${refusal(drift, history, maxDrift)}`,
    remedy:
      drift === null
        ? 'name history windows under the same load, and as far apart from each other as baseline and candidate are'
        : NOISY,
  };
}

function refusal(drift: number | null, history: number, maxDrift: number): string {
  if (drift !== null) {
    return (
      `functions differ by ${percent(drift)} between windows of the same code, and above ${percent(maxDrift)} ` +
      'a second window would confirm noise'
    );
  }
  if (history === 0) return 'no window of history could be used, and two are needed to know the noise';
  return history === 1
    ? 'one window of history could be used, and two are needed to know the noise'
    : 'the windows of history hold too few samples to know the noise, or lie closer together than baseline and candidate';
}

function percent(sd: number): string {
  return `${(100 * sd).toFixed(1)} %`;
}

/** Which warnings were not tested again for noise of their own. @param fns worst first */
export function noisyNote(fns: readonly JudgedFunction[], maxNoise: number): Reason {
  return {
    code: 'FG221',
    message: `warnings were not tested again: ${listed(fns.map(({ key }) => key.name))} ${fns.length === 1 ? 'has' : 'have'} more noise than ${percent(maxNoise)} a window, which a second one might confirm`,
    remedy: NOISY,
  };
}

const NOISY = 'use longer windows, a steadier load, or a machine without other work';

function listed(names: readonly string[]): string {
  const more = names.length > MAX_NAMED ? `, and ${names.length - MAX_NAMED} more` : '';
  return `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}

/** Why the second window could not be looked at. @param reasons at least one, the first counts */
export function unseenNote([reason]: readonly Reason[]): Reason {
  const why = reason?.message ?? 'it was not read';
  return {
    code: 'FG222',
    message: `a second window confirmed nothing: ${why}`,
    remedy: reason?.remedy ?? '',
  };
}

const MAX_NAMED = 3;

/** What the second window did not confirm, worst first. @param tested how many functions were tested again */
export function leftNote(left: readonly LeftDoubt[], tested: number): Reason {
  const which = tested === 1 ? 'the warning' : `${left.length} of ${tested} warnings`;
  const named = listed(left.map(({ fn, again }) => `${fn.key.name} (${shown(again)})`));
  return {
    code: 'FG222',
    message: `a second window did not confirm ${which}: ${named}`,
    remedy: 'see whether the warnings come back; longer windows tell more',
  };
}

function shown(again: LeftDoubt['again']): string {
  if (again === null) return 'could not be tested there';
  const { growth, low, high } = again;
  return `there ${growth.toFixed(2)} times, ${low.toFixed(2)} to ${high.toFixed(2)} with 99 % confidence`;
}

/** The second window has no uploads of the service. */
export function emptyWindow(): Reason {
  return {
    code: 'FG222',
    message: 'it holds no profiles of this service and type',
    remedy: 'see that the service ran in the confirm window, and that the labels of its selector exist',
  };
}

/** Whether the second window shows another version than the candidate; null where labels do not say so. */
export function otherVersion(
  candidate: readonly { readonly version: string }[],
  again: readonly { readonly version: string }[],
): Reason | null {
  const known = new Set(candidate.map(({ version }) => version));
  const other = again.map(({ version }) => version).find((version) => version !== '' && !known.has(version));
  if (other === undefined || known.has('')) return null;
  return {
    code: 'FG222',
    message: `it shows version ${other}, which the candidate window does not`,
    remedy: 'name a window of the same version, or the version in its selector',
  };
}
