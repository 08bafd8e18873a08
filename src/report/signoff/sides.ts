import { formatCount } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import { formatDuration, formatWindow } from '../times.ts';
import type { SignoffReport } from './view.ts';

/** What each side of a release is: when it was measured, and what was looked at. */

type Side = 'baseline' | 'candidate';

/** A line for each side; none where nothing was compared. */
export function sideLines(report: SignoffReport): Phrase[] {
  const { windows, release } = report;
  if (windows === null) return [];
  const names = { baseline: release.from, candidate: release.to };
  return (['baseline', 'candidate'] as const).map((side) => {
    const { fromMs, untilMs, selector } = windows[side];
    const { takenAt, tool, source } = release.snapshots[side];
    return [
      `${side === 'baseline' ? 'Before' : 'After'}: `,
      { prose: names[side] },
      `, ${formatWindow({ fromMs, untilMs }, true)} (${formatDuration(untilMs - fromMs)})`,
      ...(side === 'baseline' && wasRemeasured(windows) ? [', measured after the release'] : []),
      ...(selector === '' ? [] : [' ', { code: selector }]),
      `; taken at ${takenAt} by flamegate `,
      { prose: tool },
      ' from ',
      { prose: source },
      ...extentOf(report, side),
    ];
  });
}

/** Whether the release before was measured when this one had been. */
function wasRemeasured(windows: NonNullable<SignoffReport['windows']>): boolean {
  return windows.candidate.untilMs <= windows.baseline.fromMs;
}

/** What the snapshot was limited to. */
function extentOf({ release }: SignoffReport, side: Side): Phrase {
  const { services, profileTypes } = release.snapshots[side];
  if (services === undefined || profileTypes === undefined)
    return ['; it does not say which services and profile types it was limited to'];
  const all: Phrase = services.length === 0 ? ['all services'] : ['the services ', ...names(services)];
  return ['; taken of ', ...all, ' with ', ...names(profileTypes)];
}

const MOST_NAMES = 20;

function names(all: readonly string[]): Phrase {
  const shown = all
    .slice(0, MOST_NAMES)
    .flatMap((name, index): Phrase => [...(index === 0 ? [] : [', ']), { prose: name }]);
  const more = all.length - MOST_NAMES;
  return more > 0 ? [...shown, ` and ${formatCount(more)} more`] : shown;
}
