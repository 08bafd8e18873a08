import { nearestName } from '../../config/nearest.ts';
import type { SideName } from '../plan.ts';
import type { Window } from '../source.ts';
import type { MissingData } from './diagnose.ts';
import { ACTIVITY_STEP_MS } from './queries.ts';
import { isoMinute, isoWindow, quoteName, type Reason, sortedUnique } from './reason.ts';

/** What the server says of a service over the last days, whatever labels were asked for. */
export interface ServiceClues {
  /** Ends of the five minutes in which it uploaded, ascending. */
  readonly seenMs: readonly number[];
  /** Sides whose window holds profiles of it, with other labels than those asked for. */
  readonly otherLabels: readonly SideName[];
}

/** What was asked beside the plan, because something is missing. */
export interface Clues {
  /** What the server says of itself when it is not ready. */
  readonly notReady: string | null;
  /** Every service of the last days. */
  readonly names: readonly string[];
  /** Those of them that are missing in a window. */
  readonly services: ReadonlyMap<string, ServiceClues>;
  /** Uploads that were accepted and held no sample, since the server was started. */
  readonly emptyUploads: number;
}

/** Where nobody asked. */
export const NO_CLUES: Clues = { notReady: null, names: [], services: new Map(), emptyUploads: 0 };

/** FG131: what it answers before it is ready looks like an empty server. */
export function diagnoseNotReady(said: string): Reason {
  return {
    code: 'FG131',
    message: `The server is not ready: ${said || 'it gives no reason'}`,
    remedy:
      'Wait until /ready answers ready before the load test starts, in CI with a health check. "Ingester not ready" ' +
      'ends by itself after some 15 s; for anything else look at the log of Pyroscope.',
  };
}

/** FG125: the only trace of a recording whose weights were rounded to nothing. */
export function diagnoseLost(what: string, emptyUploads: number): Reason {
  return {
    code: 'FG125',
    message:
      `${what}, but the server accepted ${emptyUploads} profiles that hold no sample: py-spy writes speedscope with weights ` +
      'in seconds, which Pyroscope cuts to whole numbers, 0.01 to 0',
    remedy:
      'Send the recordings with flamegate push, which keeps every sample, instead of /ingest?format=speedscope; or let ' +
      'py-spy write --format raw and send it with format=folded.',
  };
}

/** Nothing of any service in either window, on a server that has received something. */
export function diagnoseQuiet(names: readonly string[], newestMs: number | undefined): Reason {
  const shown =
    names.slice(0, 5).map(quoteName).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  const newest = newestMs === undefined ? '' : `; its newest profile is of ${isoMinute(newestMs)}`;
  return {
    code: 'FG124',
    message: `No service sent anything in either window, but the server knows ${shown}${newest}`,
    remedy:
      'Choose windows in the time of the load test, in UTC or as now-30m/now-20m, and see that the services run in it.',
  };
}

/** Why a service has no profiles of a type on a side, when times cannot explain it. */
export function diagnoseSilence(facts: MissingData): Reason {
  const { service, empty, clues = NO_CLUES } = facts;
  const known = clues.services.get(service);
  const [first] = empty;
  const hidden = known?.otherLabels.find((side) => empty.includes(side));
  if (hidden !== undefined) return excluded(service, hidden, facts.windows[hidden]);
  if (empty.length === 1 && first !== undefined) return oneSided(facts, first, known);
  const isListed = [...facts.series.baseline, ...facts.series.candidate].some(
    (entry) => entry.service === service,
  );
  if (known !== undefined && known.seenMs.length > 0) return silent(facts, known);
  const similar = isListed ? null : nearestName(service, otherNames(facts, clues));
  if (similar === null && !isListed && clues.emptyUploads > 0) {
    return diagnoseLost(`There are no profiles of ${quoteName(service)} at all`, clues.emptyUploads);
  }
  return unknown(facts, isListed, similar);
}

function excluded(service: string, side: SideName, window: Window): Reason {
  return {
    code: 'FG130',
    message: `${quoteName(service)} has profiles in the ${side} window, but none with the labels that were asked for`,
    remedy:
      `Correct the selector of the ${side} or the labels of the service; Pyroscope shows which labels its profiles have ` +
      `in ${isoWindow(window)} (a version label is often missing).`,
  };
}

function oneSided(facts: MissingData, side: SideName, known: ServiceClues | undefined): Reason {
  const other: SideName = side === 'baseline' ? 'candidate' : 'baseline';
  const seen = known === undefined ? '' : lastSeen(known, side, facts.windows[side]);
  return {
    code: 'FG105',
    message:
      `${quoteName(facts.service)} has ${facts.profileType} profiles in the ${other} window but none in the ` +
      `${side} window${seen}`,
    remedy:
      `See that the service ran with profiling in ${isoWindow(facts.windows[side])} and that the labels of the ` +
      `${side} selector are right (a version label is often missing).`,
  };
}

function silent({ service, windows }: MissingData, known: ServiceClues): Reason {
  const last = known.seenMs.at(-1) as number;
  return {
    code: 'FG124',
    message:
      `${quoteName(service)} is known, but sent nothing in either window` +
      `${lastSeen(known, 'candidate', windows.candidate) || `; its last profile is of about ${isoMinute(last)}`}`,
    remedy:
      'Choose windows in which it ran; if it did, see in its log whether the profiler was stopped or its uploads failed ' +
      '(a CPU profiler also sends nothing for a process that does no work).',
  };
}

/** The nearest uploads around a window in words; `''` when there are none. */
function lastSeen({ seenMs }: ServiceClues, side: SideName, { fromMs, untilMs }: Window): string {
  const before = seenMs.findLast((time) => time - ACTIVITY_STEP_MS < fromMs);
  const after = seenMs.find((time) => time > untilMs);
  const words = [
    ...(before === undefined
      ? []
      : [`its last profile before the ${side} window is of about ${isoMinute(Math.min(before, fromMs))}`]),
    ...(after === undefined
      ? []
      : [`the first one after it of about ${isoMinute(Math.max(after - ACTIVITY_STEP_MS, untilMs))}`]),
  ];
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
}

function unknown(facts: MissingData, isListed: boolean, similar: string | null): Reason {
  // Of a service without any profile, the type that was tried first says nothing.
  const kind = isListed ? `${facts.profileType} ` : '';
  const hint = similar === null ? '' : ` There are profiles of ${quoteName(similar)}: is that the one?`;
  return {
    code: 'FG104',
    message: `There are no ${kind}profiles of ${quoteName(facts.service)} in either window.${hint}`,
    remedy:
      'Profiling is probably off (PYROSCOPE_ENABLED=false) or its uploads are lost, as those of py-spy in the format ' +
      'speedscope are (send them with flamegate push): switch it on, ' +
      (facts.optional === true
        ? 'correct the name, or remove the service.'
        : 'correct the name, or declare the service optional or remove it.'),
  };
}

function otherNames({ service, series }: MissingData, clues: Clues): string[] {
  const listed = [...series.baseline, ...series.candidate].map((entry) => entry.service);
  return sortedUnique([...listed, ...clues.names]).filter((name) => name !== service);
}
