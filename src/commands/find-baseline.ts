import { type BaselineRequest, refText } from '../config/baseline.ts';
import { matchesGlob } from '../config/glob.ts';
import type { BaselineFacts, BaselineOutcome, UnusedBaseline } from '../config/saved-baseline.ts';
import { parseSelector } from '../config/selector.ts';
import { UsageError } from '../config/usage-error.ts';
import { parseWindow, type SideWindow } from '../config/window.ts';
import { PROFILING_OFF } from '../gate/notes.ts';
import type { FoundArtifact } from '../github/baseline-artifact.ts';
import type { ResolvedCommit } from '../github/baseline-commit.ts';
import { BaselineError } from '../github/baseline-error.ts';
import { choiceNotes, labelNote, type MissingBaseline, noBaselineReason } from '../judge/baseline-notes.ts';
import { explainError } from '../sources/clues.ts';
import { findLabelWindow, isCommit, type LabelRequest } from '../sources/label-window.ts';
import { DEFAULT_LOOKBACK_MS } from '../sources/pyroscope/out-of-reach.ts';
import type { Snapshot } from '../sources/snapshot/model.ts';
import { isNoFile, readSnapshot, readSnapshotFile } from '../sources/snapshot/read-file.ts';
import { type ProfileSource, SourceError, type Window } from '../sources/source.ts';
import { notSeen, onlyOne } from './label-clues.ts';

type Request<Kind extends BaselineRequest['kind']> = Extract<BaselineRequest, { readonly kind: Kind }>;
type Ref = Exclude<Request<'label'>['value'], string>;

/** The history of the repository this runs in, as GitHub knows it. Calls reject with `BaselineError`. */
export interface BaselineHistory {
  commitOf(ref: Ref): Promise<ResolvedCommit>;
  artifactOf(name: string, of: Ref): Promise<FoundArtifact>;
}

/** Who is asked where a baseline may be. */
export interface BaselineWorld {
  readonly nowMs: number;
  /** Connects to the server for as long as `use` asks. */
  readonly withServer: <T>(use: (source: ProfileSource) => Promise<T>) => Promise<T>;
  /** Null outside of GitHub. */
  readonly history: BaselineHistory | null;
}

/** What was found: on the server, or in a snapshot. */
type Found = Pick<Extract<BaselineOutcome, { readonly kind: 'found' }>, 'what' | 'side' | 'notes'> & {
  readonly snapshot: NamedSnapshot | null;
};

/** A snapshot, and where it lies: `b.snapshot`, `in the artifact ...`. */
interface NamedSnapshot {
  readonly content: Snapshot;
  readonly name: string;
}

/** What a search came to, and the snapshot that is the baseline, if one is. */
export interface BaselineSearch {
  readonly outcome: BaselineOutcome;
  readonly snapshot: NamedSnapshot | null;
}

/**
 * Looks for the baseline where the setting says, first choice first. What cannot be asked ends the search: something else in its
 * place would be another baseline without a word.
 * @throws UsageError for a setting, SourceError for a snapshot that is there and cannot be used
 */
export async function findBaseline(
  requests: readonly BaselineRequest[],
  facts: BaselineFacts,
  world: BaselineWorld,
): Promise<BaselineSearch> {
  refuseOutsideGitHub(requests, facts, world);
  if (facts.isProfilingOff) return nothing(PROFILING_OFF);
  const missing: MissingBaseline[] = [];
  for (const request of requests) {
    const found = await lookFor(request, facts, world);
    if ('failed' in found) return nothing(found.failed);
    if (!('creates' in found)) return toSearch(found, missing, world.nowMs);
    missing.push(found);
  }
  return nothing(noBaselineReason(missing));
}

function nothing(reason: Extract<BaselineOutcome, { readonly kind: 'none' }>['reason']): BaselineSearch {
  return { outcome: { kind: 'none', reason }, snapshot: null };
}

function toSearch(
  { what, side, notes, snapshot }: Found,
  unused: readonly UnusedBaseline[],
  nowMs: number,
): BaselineSearch {
  const saved =
    snapshot === null
      ? null
      : {
          path: snapshot.name,
          side,
          createdAtMs: snapshot.content.createdAtMs,
          toolVersion: snapshot.content.toolVersion,
        };
  const all = [...choiceNotes(what, unused, nowMs - side.untilMs), ...notes];
  const told = unused.map((one) => ({ what: one.what, why: one.why }));
  return {
    outcome: { kind: 'found', what, side, saved, unused: told, notes: all },
    snapshot,
  };
}

type Looked =
  | Found
  | MissingBaseline
  | { readonly failed: { code: string; message: string; remedy: string } };

async function lookFor(
  request: BaselineRequest,
  facts: BaselineFacts,
  world: BaselineWorld,
): Promise<Looked> {
  try {
    switch (request.kind) {
      case 'window': {
        const side = parseWindow('baseline', request.text, world.nowMs);
        return { what: `the window ${request.text}`, side, notes: [], snapshot: null };
      }
      case 'snapshot':
        return await openFile(request.path);
      case 'artifact':
        return await openArtifact(request, world);
      case 'label':
        return await searchLabel(request, facts, world);
    }
  } catch (error) {
    if (error instanceof BaselineError) return { failed: error.reason };
    throw error;
  }
}

async function openFile(path: string): Promise<Looked> {
  const what = `the snapshot ${path}`;
  try {
    return fromSnapshot(what, await readSnapshotFile(path), path);
  } catch (error) {
    if (!isNoFile(error)) throw error;
    const creates = `write it with flamegate snapshot --out ${path}, or download what holds it before the gate`;
    return { what, why: 'there is no such file', creates };
  }
}

async function openArtifact({ name, of }: Request<'artifact'>, { history }: BaselineWorld): Promise<Looked> {
  const found = await (history as BaselineHistory).artifactOf(name, of);
  if (found.kind === 'none') return { what: found.words, why: found.why, creates: found.creates };
  const where = `in ${found.words}`;
  return fromSnapshot(found.words, readSnapshot(found.bytes, where), where);
}

function fromSnapshot(what: string, content: Snapshot, name: string): Found {
  const [{ selector, window }] = content.windows;
  return { what, side: { selector, ...window }, notes: [], snapshot: { content, name } };
}

async function searchLabel(
  { label, value, within }: Request<'label'>,
  facts: BaselineFacts,
  world: BaselineWorld,
): Promise<Looked> {
  const { nowMs, history, withServer } = world;
  const commit = typeof value === 'string' ? null : await (history as BaselineHistory).commitOf(value);
  if (commit?.kind === 'none') return { what: commit.words, why: commit.why, creates: commit.creates };
  const range = searchRange(label, commit?.sha ?? String(value), within, facts, nowMs);
  const request: LabelRequest = {
    services: facts.services([range]),
    profileTypes: facts.profileTypes,
    matches: matchesGlob,
    label,
    value: commit === null ? { text: String(value) } : { commit: commit.sha },
    range: { selector: range.selector, window: { fromMs: range.fromMs, untilMs: range.untilMs } },
    longestMs: facts.candidate.untilMs - facts.candidate.fromMs,
  };
  const wanted =
    commit === null ? `${label}=${value}` : `${label}=${commit.sha.slice(0, 7)}… (${commit.words})`;
  return withServer(async (source): Promise<Looked> => {
    try {
      const found = await findLabelWindow(source, request);
      const looked = {
        label,
        words: wanted,
        range,
        isValue: (text: string) => (commit === null ? text === value : isCommit(text, commit.sha)),
      };
      if (found === null) return await notSeen(source, looked);
      const { selector, window } = found.side;
      if (isOneSecond(window) && request.longestMs > SECOND_MS) return onlyOne(source, looked, window.fromMs);
      const words = commit === null ? '' : `, ${commit.words}`;
      const what = `${label}=${found.values.join(' or ')}${words}`;
      return { what, side: { selector, ...window }, notes: [labelNote(what, window, nowMs)], snapshot: null };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return { failed: await explainError(source, error) };
    }
  });
}

const SECOND_MS = 1000;

function isOneSecond({ fromMs, untilMs }: Window): boolean {
  return untilMs - fromMs <= SECOND_MS;
}

/**
 * Where to search. A candidate that is not told apart by the same label may be the very profiles that are looked for, so then
 * only what lies before it counts.
 * @throws UsageError for a range that is malformed or empty
 */
function searchRange(
  label: string,
  value: string,
  within: string | null,
  { candidate, origin }: BaselineFacts,
  nowMs: number,
): SideWindow {
  const fromMs = Math.floor((nowMs - DEFAULT_LOOKBACK_MS) / 1000) * 1000;
  const asked =
    within === null ? { selector: '', fromMs, untilMs: nowMs } : parseWindow('baseline', within, nowMs);
  const isOther = parseSelector(candidate.selector).some(
    (matcher) => matcher.label === label && matcher.operator === '=' && !value.startsWith(matcher.value),
  );
  const untilMs = isOther ? asked.untilMs : Math.min(asked.untilMs, candidate.fromMs);
  if (untilMs > asked.fromMs) return { ...asked, untilMs };
  throw new UsageError(
    `${origin} is not valid`,
    'the range to search begins after the candidate does, which has no other value of that label',
    `let the range begin earlier, or name the label in the candidate, as in {${label}="..."} now-10m/now`,
  );
}

/** A commit by its part in a run means nothing elsewhere. */
function refuseOutsideGitHub(
  requests: readonly BaselineRequest[],
  { origin }: BaselineFacts,
  { history }: BaselineWorld,
): void {
  if (history !== null) return;
  for (const request of requests) {
    const ref = request.kind === 'artifact' ? request.of : request.kind === 'label' ? request.value : null;
    if (ref === null || typeof ref === 'string') continue;
    throw new UsageError(
      `${origin} is not valid`,
      `${refText(ref)} is known only in a workflow run of GitHub Actions, with a token`,
      request.kind === 'artifact'
        ? 'download the artifact and give snapshot:FILE'
        : `give the value itself, as in label:${request.kind === 'label' ? request.label : ''}=3f2a91c`,
    );
  }
}
