import type { Report } from '../report.ts';
import { formatWindow } from '../times.ts';

/** A report and the file it was read from. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

/** Why reports are no parts of one build, and what to do about it. */
export interface MergeProblem {
  readonly why: string;
  readonly remedy: string;
}

const ONE_RUN = 'merge the reports of one run only: those of the other one may be left over in the folder';
const ONE_SETTING =
  'give every shard the same settings: the same commit, the same configuration file, the same inputs';

/** One thing that all shards of a build have in common. */
interface Common {
  readonly what: string;
  readonly of: (report: Report) => unknown;
  readonly remedy: string;
}

const WINDOWS_REMEDY =
  'let one job before the matrix choose the times and hand them on, so that all shards compare the same windows';

const COMMON: readonly Common[] = [
  {
    what: 'was written by another version of flamegate',
    of: ({ tool }) => tool.version,
    remedy: 'let all shards run the same version, best pinned by its commit',
  },
  { what: 'is of another repository', of: ({ run }) => run?.repository, remedy: ONE_RUN },
  { what: 'is of another commit', of: ({ run }) => run?.commit, remedy: ONE_RUN },
  { what: 'is of another workflow run', of: ({ run }) => run?.runId, remedy: ONE_RUN },
  { what: 'has another key', of: ({ key }) => key, remedy: 'give every shard the same key, or none' },
  {
    what: 'is one of another number of shards',
    of: ({ shard }) => shard?.count,
    remedy: ONE_RUN,
  },
  {
    what: 'asked another server',
    of: ({ source }) => `${source.kind} ${source.label}`,
    remedy: 'give every shard the same pyroscope-url',
  },
  { what: 'knows of another load', of: ({ load }) => load, remedy: ONE_SETTING },
  { what: 'has another mode', of: ({ mode }) => mode, remedy: ONE_SETTING },
  { what: 'has other limits or policies', of: limitsOf, remedy: ONE_SETTING },
];

const WINDOWED: readonly Common[] = [
  {
    what: 'compares another baseline',
    of: ({ windows }) => windows && formatWindow(windows.baseline, true),
    remedy: WINDOWS_REMEDY,
  },
  {
    what: 'compares another candidate',
    of: ({ windows }) => windows && formatWindow(windows.candidate, true),
    remedy: WINDOWS_REMEDY,
  },
  { what: 'compares other windows', of: ({ windows }) => windows, remedy: WINDOWS_REMEDY },
  {
    what: 'is compared with another baseline',
    of: ({ baseline }) => baseline?.what,
    remedy: 'give every shard the same baseline, best one that a job before the matrix has found',
  },
];

const PLANNED: readonly Common[] = [
  { what: 'was judged by other settings', of: ({ shard }) => shard?.plan?.settings, remedy: ONE_SETTING },
  {
    what: 'is a part of another number of services',
    of: ({ shard }) => shard?.plan?.services,
    remedy:
      'services came or went, or uploads arrived, between the shards: give settle a duration, or name the services, and run all shards again',
  },
  {
    what: 'is a part of other services or profile types',
    of: ({ shard }) => [shard?.plan?.comparisons, shard?.plan?.rows, shard?.plan?.contents],
    remedy:
      'services came or went, or uploads arrived, between the shards: give settle a duration, or name the services and profile-types, and run all shards again',
  },
];

const BASELESS: readonly Common[] = [
  {
    what: 'lets a build without a baseline do something else',
    of: ({ settings }) => settings.onNoBaseline,
    remedy: ONE_SETTING,
  },
];

/**
 * The first thing in which reports are no parts of one build, with the file that differs from the first.
 * @returns null when they are
 */
export function differenceBetween(reports: readonly NamedReport[]): MergeProblem | null {
  return (
    firstDifference(reports, COMMON) ??
    firstDifference(reports.filter(hasWindows), WINDOWED) ??
    firstDifference(reports.filter(hasPlan), PLANNED) ??
    firstDifference(
      reports.filter(({ report }) => report.settings.onNoBaseline !== undefined),
      BASELESS,
    )
  );
}

/** A shard that could not ask the server knows of no plan: it is told as what it is, not as one of another build. */
function hasPlan({ report }: NamedReport): boolean {
  return report.shard?.plan != null;
}

/** A shard that found no baseline has no windows; its reason says so. */
function hasWindows({ report }: NamedReport): boolean {
  return report.windows !== null;
}

/** What counts where there is no baseline is told only where there is none. */
function limitsOf({ settings: { onNoBaseline: _, ...limits } }: Report) {
  return limits;
}

function firstDifference(reports: readonly NamedReport[], common: readonly Common[]): MergeProblem | null {
  const [first, ...others] = reports;
  if (first === undefined) return null;
  for (const other of others) {
    for (const { what, of, remedy } of common) {
      const [expected, got] = [first, other].map(({ report }) => JSON.stringify(of(report)));
      if (expected === got) continue;
      const shown = [got, expected].map(shorten);
      return { why: `${other.file} ${what} than ${first.file}: ${shown[0]}, not ${shown[1]}`, remedy };
    }
  }
  return null;
}

const LONGEST = 150;

function shorten(json: string | undefined): string {
  const text = json ?? 'none';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
