import { displayName, ProfileTypeError, profileTypeAliases } from '../profile/profile-type.ts';
import { type ClipLimits, clip } from './clip.ts';
import type { Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportReason, ReportRun } from './report.ts';
import { asSentence } from './wording.ts';

/**
 * Reports that are told of by another run than the one that made them, as those of forks are: whoever opened the pull request may
 * have written every word of them.
 */

/** The code of the note that a report is told of by another run. */
export const RELAYED = 'FG270';

/** Whose run made a report, by GitHub's word. */
export interface Origin {
  readonly run: ReportRun;
  /** Whether the run was of a fork. */
  readonly isFork: boolean;
  /** `owner/name` of the repository the code was of. */
  readonly headRepository: string;
  /** Tells several gates on one pull request apart; that of the report could be another gate's. */
  readonly key: string;
}

/** More than any build has; some of what is written looks at each of them for each of them. */
const MAX_PARTS = 3000;

/** What is longer is shown nowhere. */
const LIMITS: ClipLimits = {
  text: 2000,
  list: 200,
  lists: { comparisons: MAX_PARTS, budgets: MAX_PARTS, functions: 2000 },
};

/** Why a report cannot be told of, and what to do about it. */
export interface RelayProblem {
  readonly why: string;
  readonly remedy: string;
}

/** What is wrong with a report to tell of, beyond its form; null when nothing is. */
export function relayProblem(report: Report): RelayProblem | null {
  if (report.shard !== undefined) {
    const { index, count } = report.shard;
    return {
      why: `it is of shard ${index} of ${count}, and not of the whole build`,
      remedy: 'upload the report of the step that merges the shards',
    };
  }
  const parts = Math.max(report.comparisons.length, report.budgets.length);
  if (parts <= MAX_PARTS) return null;
  return {
    why: `it has ${parts} comparisons or budgets, and at most ${MAX_PARTS} are told of`,
    remedy: 'compare fewer services in one run',
  };
}

const RUN_OF_FORK = 'a run of the fork';
const RUN_OF_PULL_REQUEST = 'a run of the pull request';

/**
 * The report as it may be told of: its figures, with the run, the commit and the key they belong to as GitHub and the workflow
 * say, without a link or an advice that somebody else has chosen, and with a note that says whose figures they are.
 */
export function relayed(foreign: Report, { run, key, isFork, headRepository }: Origin): Report {
  const report = clip({ ...foreign, flameGraphs: [] }, LIMITS);
  const whose = isFork ? `${RUN_OF_FORK} \`${headRepository}\`` : RUN_OF_PULL_REQUEST;
  const message = `these figures and sentences are what ${whose} reported; whoever can change its code can change them`;
  const remedy = isFork ? 'read the change itself before you rely on them' : '';
  return {
    ...report,
    key,
    run,
    reasons: report.reasons.map(withoutAdvice),
    notes: [
      { code: RELAYED, message, remedy },
      ...report.notes.filter(({ code }) => code !== RELAYED).map(withoutAdvice),
    ],
    comparisons: report.comparisons.map(relayedComparison),
    budgets: report.budgets.map((budget) => ({
      ...withoutAdvice(budget),
      alias: budget.alias === '' ? '' : typeWord(budget.profileType),
    })),
    ...(report.spans && { spans: { ...report.spans, notes: report.spans.notes.map(withoutAdvice) } }),
  };
}

function relayedComparison(comparison: ReportComparison): ReportComparison {
  return {
    ...comparison,
    alias: typeWord(comparison.profileType),
    reasons: comparison.reasons.map(withoutAdvice),
    notes: comparison.notes.map(withoutAdvice),
    functions: comparison.functions.map((fn) => ({ ...fn, links: [] })),
    links: [],
  };
}

/** The heading says what to do in the words of a remedy, as if it were our advice. */
function withoutAdvice<T extends Pick<ReportReason, 'remedy'>>(told: T): T {
  return { ...told, remedy: '' };
}

/** Names of types stand in the heading as plain words, so they are made here; a sample type may be a sentence, too. */
function typeWord(profileType: string): string {
  if ((profileTypeAliases as readonly string[]).includes(profileType)) return profileType;
  const name = displayNameOrNone(profileType);
  return KNOWN_NAME.test(name) ? name : 'profile';
}

/** One word, or the two or three that `displayName` itself says. */
const KNOWN_NAME = /^(?:\w{1,40}|memory in use|memory allocated)$/;

function displayNameOrNone(profileType: string): string {
  try {
    return displayName(profileType);
  } catch (error) {
    if (error instanceof ProfileTypeError) return '';
    throw error;
  }
}

/** Whether a report is told of by another run than its own. */
export function isRelayed({ notes }: Pick<Report, 'notes'>): boolean {
  return notes.some(({ code }) => code === RELAYED);
}

/** `A run of the fork says: `, to stand before what such a report claims. Empty for a report of one's own. */
export function relayedPrefix({ notes }: Pick<Report, 'notes'>): Phrase {
  const note = notes.find(({ code }) => code === RELAYED);
  if (note === undefined) return [];
  return [
    note.message.includes(RUN_OF_FORK) ? 'A run of the fork says: ' : 'A run of the pull request says: ',
  ];
}

/** Whose figures a report has, to stand above them: a reader must not take them for those of this repository. Else empty. */
export function relayedLine({ notes }: Pick<Report, 'notes'>): Phrase {
  const note = notes.find(({ code }) => code === RELAYED);
  if (note === undefined) return [];
  const { message, remedy } = note;
  const advice: Phrase = remedy === '' ? [] : [' ', { prose: asSentence(remedy) }];
  return [{ strong: ['Mind the source:'] }, ' ', { prose: `${message}.` }, ...advice];
}
