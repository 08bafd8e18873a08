import { nearestName } from '../../config/nearest.ts';
import type { SideName } from '../plan.ts';
import type { Window } from '../source.ts';
import type { MissingData } from './diagnose.ts';
import { askedWith, diagnoseHidden, environmentHint, type HiddenService, isByLabels } from './hidden.ts';
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
  /** Label selector of each window. */
  readonly selectors: Readonly<Record<SideName, string>>;
  /** What the windows hold without labels; null where that was not asked. */
  readonly hidden: readonly HiddenService[] | null;
  /** Uploads that were accepted and held no sample, since the server was started. */
  readonly emptyUploads: number;
}

const NO_SELECTORS = { baseline: '', candidate: '' };

/** Where nobody asked. */
export const NO_CLUES: Clues = {
  notReady: null,
  names: [],
  services: new Map(),
  selectors: NO_SELECTORS,
  hidden: null,
  emptyUploads: 0,
};

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

/** FG130, where profiles are there and only the labels hide them. */
export function diagnoseExcluded(facts: MissingData): Reason | undefined {
  const { service, labels = '', empty, clues = NO_CLUES } = facts;
  const side = clues.services.get(service)?.otherLabels.find((one) => empty.includes(one));
  if (side !== undefined) return excluded(facts, side);
  return empty.length === 2 ? diagnoseHidden(service, labels, clues) : undefined;
}

/** Why a service has no profiles of a type on a side, when neither times nor labels can explain it. */
export function diagnoseSilence(facts: MissingData): Reason {
  const { service, empty, clues = NO_CLUES } = facts;
  const known = clues.services.get(service);
  const [first] = empty;
  if (empty.length === 1 && first !== undefined) return oneSided(facts, first, known);
  const isListed = [...facts.series.baseline, ...facts.series.candidate].some(
    (entry) => entry.service === service,
  );
  if (known !== undefined && known.seenMs.length > 0) return silent(facts, known);
  const isNamed = !isByLabels(service, facts.labels ?? '');
  const similar = isListed || !isNamed ? null : nearestName(service, otherNames(facts, clues));
  if (similar === null && !isListed && clues.emptyUploads > 0) {
    const whose = isNamed ? `of ${quoteName(service)}` : `with ${service}`;
    return diagnoseLost(`There are no profiles ${whose} at all`, clues.emptyUploads);
  }
  return unknown(facts, isListed, similar);
}

function excluded({ service, labels = '', windows, clues }: MissingData, side: SideName): Reason {
  const asked = askedWith([side], labels, clues?.selectors ?? NO_SELECTORS);
  return {
    code: 'FG130',
    message:
      `${quoteName(service)} has profiles in the ${side} window, but none with the labels that were asked for` +
      (asked === '{}' ? '' : `: ${asked}`),
    remedy:
      `Correct the selector of the ${side} or the labels of the service${environmentHint(asked)}; Pyroscope shows which labels ` +
      `its profiles have in ${isoWindow(windows[side])} (a version label is often missing).`,
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
  const starts = (time: number) => time - ACTIVITY_STEP_MS;
  // Of five minutes that hold a short window whole, nobody knows whether the upload came before or after it.
  if (seenMs.some((time) => starts(time) < fromMs && time > untilMs))
    return `; its nearest profile is less than five minutes from the ${side} window`;
  const before = seenMs.findLast((time) => starts(time) < fromMs);
  const after = seenMs.find((time) => time > untilMs);
  const words = [
    ...(before === undefined
      ? []
      : [`its last profile before the ${side} window is of about ${isoMinute(Math.min(before, fromMs))}`]),
    ...(after === undefined
      ? []
      : [`the first one after it of about ${isoMinute(Math.max(starts(after), untilMs))}`]),
  ];
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
}

function unknown(facts: MissingData, isListed: boolean, similar: string | null): Reason {
  const { service, labels = '', profileType } = facts;
  // Of a service without any profile, the type that was tried first says nothing.
  const kind = isListed ? `${profileType} ` : '';
  const isNamed = !isByLabels(service, labels);
  const whose = isNamed ? `of ${quoteName(service)}` : `with ${labels}`;
  const asked = isNamed && labels !== '' ? ` (asked for with ${labels})` : '';
  const hint = similar === null ? '' : `. There are profiles of ${quoteName(similar)}: is that the one?`;
  return {
    code: 'FG104',
    message: `There are no ${kind}profiles ${whose} in either window${asked}${hint}`,
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
