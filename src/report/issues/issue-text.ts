import { codeSpan, plain } from '../escape.ts';
import { safeUrl } from '../links.ts';
import { phraseToMarkdown, table } from '../markdown/inline.ts';
import { formatPlural } from '../numbers.ts';
import { joinPhrases, type Phrase } from '../phrase.ts';
import type { Report } from '../report.ts';
import { shortCommit, sinceLine } from '../since-line.ts';
import { formatDate } from '../times.ts';
import type { IssueCause } from './causes.ts';
import type { CauseState } from './states.ts';

/** The text of an issue: what fails, as the newest run that failed saw it, then what every run said. */

/** What one run said of a cause. */
export interface IssueRun {
  readonly atMs: number;
  /** Empty when unknown. */
  readonly sha: string;
  readonly runId: string;
  readonly state: CauseState;
  /** Empty without. */
  readonly figures: string;
}

/** Since when something fails. */
export interface Since {
  readonly atMs: number;
  readonly sha: string;
}

const NAME_LENGTH = 120;
/** Causes that share an issue and are named in it. */
const NAMED_CAUSES = 100;
const STATE_WORDS: Readonly<Record<CauseState, string>> = {
  fails: 'fail',
  warns: 'warn',
  waived: 'waived',
  passes: 'pass',
  noise: 'within the noise',
  small: 'too small to test',
  open: 'not decided',
};

const say = (phrase: Phrase): string => phraseToMarkdown(phrase, NAME_LENGTH);

/** What fails: the claim, since when, what to do, then the evidence. */
export function causeText(report: Report, cause: IssueCause, since: Since): string {
  const { evidence, step, rest } = cause.advice;
  const order: Phrase = step.length === 0 ? [] : [{ strong: [...step, '.'] }];
  const lines = [
    say(joinPhrases([[...cause.claim, ...sincePhrase(since), '.'], order], ' ')),
    say(joinPhrases([evidence, rest], ' ')),
    cause.details.map((detail) => `- ${say(detail)}`).join('\n'),
    say(sinceLine(report)),
    ownerLine(cause.owner),
    runLine(report),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function sincePhrase({ atMs, sha }: Since): Phrase {
  return [
    ` since ${formatDate(atMs)}`,
    ...(sha === '' ? [] : [' (commit ', { code: shortCommit(sha) }, ')']),
  ];
}

/** What fails beyond the issues that one run may open. */
export function moreText(report: Report, causes: readonly IssueCause[], gone: number): string {
  const named = causes.slice(0, NAMED_CAUSES).map((cause) => `- ${say(cause.claim)}${ownerOf(cause.owner)}`);
  const hidden = causes.length - named.length;
  const lines = [
    `${formatPlural(causes.length, 'more cause')} of a failure ${causes.length === 1 ? 'has' : 'have'} no issue of ${causes.length === 1 ? 'its' : 'their'} own, ` +
      'for one run opens at most ten. **Look at the worst ones first: so many at once often have one reason.**',
    [...named, ...(hidden > 0 ? [`- and ${formatPlural(hidden, 'more cause')}, in the report`] : [])].join(
      '\n',
    ),
    gone > 0
      ? `${formatPlural(gone, 'cause')} named here before ${gone === 1 ? 'is' : 'are'} not decided in the newest run.`
      : '',
    runLine(report),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

function runLine({ run }: Report): string {
  const url = run === null ? null : safeUrl(run.runUrl);
  return url === null ? '' : `The run with the report and its flame graphs: ${url}`;
}

/** People of GitHub are told; any other text is only shown. Letters, digits and single dashes: https://docs.github.com/rest/users */
const PERSON = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/iu;
const TEAM = /^@([a-z\d](?:-?[a-z\d]){0,38}\/[\w-]{1,100})$/iu;

/** Login of an owner that is one person, to be assigned; null for a team or a name that is none of GitHub. */
export function loginOf(owner: string | null): string | null {
  return owner?.startsWith('@') === true ? (PERSON.exec(owner)?.[1] ?? null) : null;
}

function ownerLine(owner: string | null): string {
  return owner === null || owner.trim() === '' ? '' : `Owner: ${mention(owner)}`;
}

function ownerOf(owner: string | null): string {
  return owner === null || owner.trim() === '' ? '' : ` (${mention(owner)})`;
}

/** Written by a rule of the repository; still only what can be nothing but a mention stands as it is. */
function mention(owner: string): string {
  return loginOf(owner) !== null || TEAM.test(owner) ? owner : codeSpan(owner, NAME_LENGTH);
}

/** What the runs said, newest first, and what will become of the issue. */
export function runsText(
  runs: readonly IssueRun[],
  status: string,
  urlOf: (runId: string) => string,
): string {
  const rows = runs
    .toReversed()
    .map(({ atMs, sha, runId, state, figures }) => [
      formatDate(atMs),
      sha === '' ? '–' : codeSpan(shortCommit(sha), NAME_LENGTH),
      STATE_WORDS[state],
      figures === '' ? '–' : plain(figures),
      runId === '' ? '–' : `[run](${urlOf(runId)})`,
    ]);
  return [status, table(['date', 'commit', 'verdict', 'figures', 'run'], rows, 'lllll'), FOOTER].join('\n\n');
}

const FOOTER =
  '<sub>Kept up to date by flamegate: it closes this issue when a run tests it and what failed is gone, and reopens it when it comes back ' +
  'within 14 days. Closed as “not planned” it stays closed for as long.</sub>';
