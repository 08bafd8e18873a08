import type { AbsenceFacts } from './absence.ts';
import { isCpu, lookWithoutLabels } from './look-without-labels.ts';
import type { MissingComparison, Plan, SideName } from './plan.ts';
import { type Reason, reasonOfError } from './pyroscope/diagnose.ts';
import { DEFAULT_LOOKBACK_MS } from './pyroscope/out-of-reach.ts';
import { type Clues, diagnoseNotReady, NO_CLUES, type ServiceClues } from './pyroscope/silence.ts';
import type { ProfileSource, ReceivedUploads, SeriesEntry, SourceError, Window } from './source.ts';

/** What is asked only because something is missing, so that a run in which all is well asks nothing more. */

/** More missing services are explained without. */
const MAX_SERVICES = 20;

/** The selector of each side, beside what absence is judged by. */
export interface ClueFacts extends AbsenceFacts {
  readonly selectors: Readonly<Record<SideName, string>>;
}

/** Looks for what explains the absences of a plan. Never rejects: what cannot be asked is no clue. */
export async function askClues(source: ProfileSource, plan: Plan, facts: ClueFacts): Promise<Clues> {
  if (plan.missing.length === 0 && plan.comparisons.length > 0) return NO_CLUES;
  const isBare = plan.series.baseline.length === 0 && plan.series.candidate.length === 0;
  const silent = plan.missing.filter(({ serviceHasData, empty }) => !serviceHasData || empty.length === 1);
  if (silent.length === 0 && !isBare) return NO_CLUES;
  const readiness = isBare ? await source.readReadiness?.() : undefined;
  // What a server says before it is ready is not worth asking for.
  if (readiness?.kind === 'not-ready') return { ...NO_CLUES, notReady: readiness.said };
  const range = { fromMs: facts.nowMs - DEFAULT_LOOKBACK_MS, untilMs: facts.nowMs };
  const known = await source.listSeries(range, '').catch((): readonly SeriesEntry[] => []);
  const names = [...new Set(known.map(({ service }) => service))].sort();
  const unknown = silent.some(({ service }) => !names.includes(service));
  const [services, hidden, received] = await Promise.all([
    askServices(source, silent, known, facts, range),
    lookWithoutLabels(source, plan, facts),
    unknown || names.length === 0 ? source.readReceived?.() : null,
  ]);
  return {
    notReady: null,
    names,
    services,
    selectors: facts.selectors,
    hidden,
    emptyUploads: emptyUploads(received ?? []),
  };
}

/**
 * The reason for an error of the source: a server that fails because it is not ready is told to be so.
 */
export async function explainError(source: ProfileSource, error: SourceError): Promise<Reason> {
  const readiness = error.kind === 'unavailable' ? await source.readReadiness?.() : undefined;
  return readiness?.kind === 'not-ready' ? diagnoseNotReady(readiness.said) : reasonOfError(error);
}

/** Uploads of a kind of which not one held a sample: a kind of which some did tells nothing about the others. */
function emptyUploads(received: readonly ReceivedUploads[]): number {
  return received.reduce((sum, { uploads, samples }) => (samples === 0 ? sum + uploads : sum), 0);
}

async function askServices(
  source: ProfileSource,
  silent: readonly MissingComparison[],
  known: readonly SeriesEntry[],
  facts: ClueFacts,
  range: Window,
): Promise<ReadonlyMap<string, ServiceClues>> {
  const types = new Map<string, string>();
  for (const { service, profileType, empty } of silent) {
    const own = known.filter((entry) => entry.service === service).map((entry) => entry.profileType);
    // On one side only, it is this type that is missing; else any shows that the service lives, and CPU does it best.
    const type = empty.length === 1 && own.includes(profileType) ? profileType : (own.find(isCpu) ?? own[0]);
    if (type !== undefined && types.size < MAX_SERVICES && !types.has(service)) types.set(service, type);
  }
  const byType = Map.groupBy(types.keys(), (service) => types.get(service) as string);
  const seen = new Map<string, readonly number[]>();
  const hidden = new Map<string, Set<SideName>>();
  await Promise.all(
    [...byType].flatMap(([type, services]) => [
      source.listActivity?.(range, services, type).then(
        (found) => found.forEach((times, service) => void seen.set(service, times)),
        () => undefined,
      ),
      ...sidesToLookAt(silent, services).map(async (side) => {
        const uploads = await source.listUploads(facts.windows[side], '', services, type).catch(() => []);
        for (const { service, timesMs } of uploads)
          if (timesMs.length > 0) hidden.set(service, (hidden.get(service) ?? new Set()).add(side));
      }),
    ]),
  );
  return new Map(
    [...types.keys()].map((service) => [
      service,
      { seenMs: seen.get(service) ?? [], otherLabels: [...(hidden.get(service) ?? [])].sort() },
    ]),
  );

  /** Without labels there are no others. */
  function sidesToLookAt(missing: readonly MissingComparison[], services: readonly string[]): SideName[] {
    const own = missing.filter(({ service }) => services.includes(service));
    return (['baseline', 'candidate'] as const).filter((side) =>
      own.some(
        ({ empty, labels }) =>
          empty.includes(side) &&
          facts.saved?.includes(side) !== true &&
          (facts.selectors[side] !== '' || labels !== ''),
      ),
    );
  }
}
