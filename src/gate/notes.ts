import type { Config, ServiceRule } from '../config/resolve.ts';
import { formatSelector, parseSelector } from '../config/selector.ts';
import { environmentMatcher } from '../config/stack.ts';
import type { Reason } from '../judge/verdict.ts';
import { formatPlural, formatThreshold } from '../report/numbers.ts';
import { formatDuration } from '../report/times.ts';
import type { Settled } from '../sources/settle.ts';

/** What the settings of a run mean for its numbers, as notes of the report. */

/** The environment says that nothing is profiled. */
export const PROFILING_OFF: Reason = {
  code: 'FG140',
  message:
    'profiling is switched off (PYROSCOPE_ENABLED=false), so no profiles were asked for and nothing was compared',
  remedy:
    'set PYROSCOPE_ENABLED=true for the services under test and for this step, or leave the gate out where nothing is profiled',
};

/** Profiles of other environments were left out. */
export function environmentNotes({ environment }: Pick<Config, 'environment'>): readonly Reason[] {
  if (environment === null) return [];
  return [
    {
      code: 'FG230',
      message: `only profiles of the environment ${JSON.stringify(environment)} count, and those that name none: ENVIRONMENT says so`,
      remedy: 'name the label environment in the selector of a window or service to choose another',
    },
  ];
}

/** How long the last uploads were waited for, and what is still missing. */
export function settleNotes(settled: Settled | null): readonly Reason[] {
  if (settled === null) return [];
  const { waitedMs, intervalMs, behind } = settled;
  const waited = `waited ${formatDuration(waitedMs)} for the last uploads`;
  if (behind.length > 0) {
    return [
      {
        code: 'FG231',
        message: `${waited}, in vain for ${listed(behind)}: the end of the window is missing in what is compared`,
        remedy:
          'see whether the profiler uploads at its end; where it uploads less often, give settle a duration',
      },
    ];
  }
  const what = intervalMs === null ? 'as settle says' : `one comes about every ${formatDuration(intervalMs)}`;
  return [{ code: 'FG231', message: `${waited}: ${what}`, remedy: '' }];
}

/** Below it, a clock may be as good as any. */
const NOTABLE_SKEW_MS = 60_000;

/** The clock of the server differs. Windows are of this machine's clock, profiles of the clocks where the services run. */
export function clockNotes(aheadMs: number | null): readonly Reason[] {
  if (aheadMs === null || Math.abs(aheadMs) < NOTABLE_SKEW_MS) return [];
  const where = aheadMs > 0 ? 'ahead of' : 'behind';
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return [
    {
      code: 'FG244',
      message: `the clock of the server is about ${formatDuration(minutes * 60_000)} ${where} that of this machine: windows that are given by now are those of this machine`,
      remedy:
        'set the wrong clock of the two; where it is that of this machine, windows by now lay at another time than meant',
    },
  ];
}

/**
 * A profile of the future was stamped by a clock that is ahead, and a window then holds what ran before it, another version perhaps.
 * @param newestMs time of the newest profile that the server has, of any service; absent when it does not say
 * @param nowMs of this machine, when the server was asked
 * @param aheadMs how far the server's clock is ahead of it; null when it does not say
 */
export function futureNotes(
  newestMs: number | undefined,
  nowMs: number,
  aheadMs: number | null,
): readonly Reason[] {
  const futureMs = (newestMs ?? nowMs) - nowMs - Math.max(0, aheadMs ?? 0);
  if (futureMs < NOTABLE_SKEW_MS) return [];
  const minutes = Math.round(futureMs / 60_000);
  return [
    {
      code: 'FG244',
      message: `the server has a profile of ${formatDuration(minutes * 60_000)} from now: the clock of a machine that sends profiles is ahead, and a window holds what ran there that long before it`,
      remedy: 'set the clock of that machine; until then tell the two versions apart by a label',
    },
  ];
}

const MAX_NAMED = 5;

function listed(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return (
    names.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${formatPlural(more, 'more service')}` : '')
  );
}

/** What was said of a service alone; the environment of all is told once. */
export function ruleNotes(
  rule: ServiceRule | undefined,
  { environment }: Pick<Config, 'environment'>,
): readonly Reason[] {
  const { labels = '', policy } = rule ?? {};
  const common = environment === null ? '' : environmentMatcher(environment).value;
  const own = parseSelector(labels).filter(({ value }) => environment === null || value !== common);
  const parts = [
    ...(own.length === 0 ? [] : [`only profiles with ${formatSelector(own)}`]),
    ...(policy === undefined
      ? []
      : [
          `fail from ${formatThreshold(policy.failOnGrowth)} growth, warn from ${formatThreshold(policy.warnOnGrowth)}, ` +
            `functions with at least ${formatThreshold(policy.minShare)} of the service`,
        ]),
  ];
  if (parts.length === 0) return [];
  return [{ code: 'FG232', message: `settings of its own: ${parts.join('; ')}`, remedy: '' }];
}
