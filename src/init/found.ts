import { matchesGlob } from '../config/glob.ts';
import type { ServiceRule } from '../config/services.ts';
import type { Reason } from '../judge/verdict.ts';
import { emptyPlanReason } from '../sources/absence.ts';
import { askClues, explainError } from '../sources/clues.ts';
import { makePlan, type Plan, type PlannedComparison } from '../sources/plan.ts';
import { diagnoseNotReady } from '../sources/pyroscope/silence.ts';
import { VERSION_LABELS } from '../sources/pyroscope/uploads.ts';
import { type ProfileSource, SourceError, type Window } from '../sources/source.ts';
import { isProfileType } from './types.ts';
import type { VersionSpan } from './windows.ts';

/** A service that had profiles in the range. */
export interface FoundService {
  readonly name: string;
  /** Ids of what `cpu` and `memory` mean for it, as far as it still sends them. */
  readonly types: readonly string[];
  /** Ids of what it sends instead; empty where it sends one of the above. */
  readonly others: readonly string[];
  /** Whether it sent nothing in the later half of the range. */
  readonly hasStopped: boolean;
}

/** A label with the values that were seen. */
export interface FoundLabel {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a server has in a range of time; every name is as hostile as the server. */
export interface Found {
  readonly label: string;
  readonly range: Window;
  /** By name. */
  readonly services: readonly FoundService[];
  /** Listed by the server, without an upload in the range. */
  readonly silent: readonly string[];
  /** Labels that tell versions apart, and those of environments. */
  readonly versions: readonly FoundLabel[];
  readonly environments: readonly FoundLabel[];
  /** When each version uploaded; empty where nothing was counted. */
  readonly spans: readonly VersionSpan[];
}

/** What was found, or why there is nothing to write. */
export type FindResult =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'nothing'; readonly reason: Reason };

/** What to look at. */
export interface FindRequest {
  readonly selector: string;
  readonly range: Window;
  /** Empty for all. */
  readonly services: readonly ServiceRule[];
  readonly nowMs: number;
}

const ENVIRONMENT_LABELS = ['environment', 'env', 'deployment_environment', 'namespace'] as const;

/**
 * Asks a server what it has: services, what of them can be compared, and labels that a window may name. Few questions, and no
 * profile is read. A source that cannot be asked is a reason, never an exception.
 */
export async function findServices(source: ProfileSource, request: FindRequest): Promise<FindResult> {
  try {
    const readiness = await source.readReadiness?.();
    if (readiness?.kind === 'not-ready') return { kind: 'nothing', reason: diagnoseNotReady(readiness.said) };
    const sides = halves(request);
    const services = request.services;
    const plan = await makePlan(source, {
      services,
      profileTypes: ['cpu', 'memory'],
      sides,
      matches: matchesGlob,
      isPart: true,
    });
    const found = await toFound(source, plan, request);
    if (found.services.length > 0) return { kind: 'found', found };
    return { kind: 'nothing', reason: await whyNothing(source, plan, request) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { kind: 'nothing', reason: await explainError(source, error) };
  }
}

/** Two halves, so that what stopped in between is seen. */
function halves({ selector, range }: FindRequest) {
  const { fromMs, untilMs } = range;
  const middleMs = Math.floor((fromMs + untilMs) / 2000) * 1000;
  return {
    baseline: { selector, window: { fromMs, untilMs: middleMs } },
    candidate: { selector, window: { fromMs: middleMs, untilMs } },
  };
}

async function toFound(source: ProfileSource, plan: Plan, request: FindRequest): Promise<Found> {
  const sending = [...plan.comparisons, ...plan.candidateOnly];
  const names = [
    ...sending.map(({ service }) => service),
    ...plan.missing.filter(({ serviceHasData }) => serviceHasData).map(({ service }) => service),
  ];
  const alive = new Set(names);
  const listed = [...plan.series.baseline, ...plan.series.candidate];
  const isAsked = (name: string) =>
    request.services.length === 0 || request.services.some((rule) => matchesGlob(rule.name, name));
  const silent = listed.map(({ service }) => service).filter((name) => !alive.has(name) && isAsked(name));
  const [versions, environments] = await Promise.all([
    labelsOf(source, request, VERSION_LABELS),
    labelsOf(source, request, ENVIRONMENT_LABELS),
  ]);
  return {
    label: source.label,
    range: request.range,
    services: sorted(alive).map((name) => toService(name, plan, sending)),
    silent: sorted(silent),
    versions,
    environments,
    spans: spansOf(sending),
  };
}

function toService(name: string, plan: Plan, sending: readonly PlannedComparison[]): FoundService {
  const types = sending.filter(({ service }) => service === name).map(({ profileType }) => profileType);
  // Missing in the later half alone: it was sent, and is no more.
  const stopped = plan.missing.filter(
    ({ service, profileType, empty }) =>
      service === name && profileType.includes(':') && empty.length === 1 && empty[0] === 'candidate',
  );
  const listed = [...plan.series.baseline, ...plan.series.candidate].filter(
    ({ service }) => service === name,
  );
  const hasKnown = types.length > 0 || stopped.length > 0;
  return {
    name,
    types: types.length > 0 ? types : stopped.map(({ profileType }) => profileType),
    others: hasKnown ? [] : sorted(listed.map(({ profileType }) => profileType)).filter(isProfileType),
    hasStopped: types.length === 0 && stopped.length > 0,
  };
}

/** What a server does not tell is not hinted at. */
async function labelsOf(
  source: ProfileSource,
  { selector, range }: FindRequest,
  names: readonly string[],
): Promise<readonly FoundLabel[]> {
  const labels = await Promise.all(
    names.map(async (name) => {
      const values = await source.listLabelValues?.(range, selector, name).catch(() => []);
      return { name, values: sorted((values ?? []).filter((value) => value !== '')) };
    }),
  );
  return labels.filter(({ values }) => values.length > 0);
}

/** Over all services: a build deploys them together. */
function spansOf(sending: readonly PlannedComparison[]): VersionSpan[] {
  const spans = new Map<string, VersionSpan>();
  const all = sending.flatMap(({ sides }) => [...sides.baseline.series, ...sides.candidate.series]);
  for (const { version, timesMs } of all) {
    const [firstMs, lastMs] = [timesMs[0], timesMs.at(-1)];
    if (firstMs === undefined || lastMs === undefined) continue;
    const known = spans.get(version) ?? { version, firstMs, lastMs };
    spans.set(version, {
      version,
      firstMs: Math.min(known.firstMs, firstMs),
      lastMs: Math.max(known.lastMs, lastMs),
    });
  }
  return [...spans.values()];
}

async function whyNothing(source: ProfileSource, plan: Plan, request: FindRequest): Promise<Reason> {
  const { baseline, candidate } = halves(request);
  const known = {
    windows: { baseline: baseline.window, candidate: candidate.window },
    typesAsked: false,
    nowMs: request.nowMs,
  };
  const selectors = { baseline: request.selector, candidate: request.selector };
  const clues = await askClues(source, { ...plan, missing: [], comparisons: [] }, { ...known, selectors });
  const empty = emptyPlanReason({ ...plan, missing: [], comparisons: [] }, { ...known, clues });
  return (
    empty ?? {
      code: 'FG111',
      message: 'no service has profiles in the range',
      remedy: 'choose another range with --window, or check service names and profiling',
    }
  );
}

/** By code units, each once. */
function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}
