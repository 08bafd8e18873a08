import type { SideRequest } from './plan.ts';
import { whyUnasked } from './snapshot/asked.ts';
import { contains, type SavedProfile, type SavedUploads, type Snapshot } from './snapshot/model.ts';
import { savedBlock } from './snapshot/saved-block.ts';
import { type ProfileSource, SourceError, type UploadSeries, type Window } from './source.ts';

/** A saved side as a source. It answers what was asked when it was taken, and refuses all else. */
export interface SnapshotSource extends ProfileSource {
  /** The side that was saved. */
  readonly side: SideRequest;
  /** Whether a time lies in a saved window, whatever is asked about it. */
  covers(window: Window): boolean;
  /** Whether services or uploads were listed under exactly this selector in this time. */
  knows(window: Window, selector: string): boolean;
}

/**
 * Makes a profile source of a snapshot.
 * @param name of the snapshot for people, such as its path
 * @param isStrict whether what it holds nothing of counts as not asked for, where it does not say
 */
export function createSnapshotSource(snapshot: Snapshot, name: string, isStrict = false): SnapshotSource {
  const { windows, series, uploads, profiles } = snapshot;
  const label = `snapshot ${name}`;
  const isAsked = (window: Window, selector: string) => (saved: SideRequest) =>
    saved.selector === selector && contains(saved.window, window);
  return {
    label,
    side: windows[0],
    covers: (window) => windows.some((saved) => contains(saved.window, window)),
    knows: (window, selector) =>
      isBounded(windows, window) && [...series, ...uploads].some(isAsked(window, selector)),
    async listSeries(window, selector) {
      const answer = series.find(isAsked(window, selector));
      if (answer !== undefined) return answer.entries;
      const others = series.filter((saved) => contains(saved.window, window)).map((saved) => saved.selector);
      throw notSaved(label, `services with the labels ${selector || '{}'}`, window, others);
    },
    async listUploads(window, selector, services, profileType) {
      const answers = uploads
        .filter(isAsked(window, selector))
        .filter((one) => one.profileType === profileType);
      const exact = answers.filter((one) => isSame(one.window, window));
      return (exact.length > 0 ? exact : answers.slice(0, 1)).flatMap((answer) =>
        chosen(answer, window, services),
      );
    },
    async readBlock({ service, profileType, selector, window }) {
      const saved = profiles.find(
        (one) =>
          one.service === service &&
          one.profileType === profileType &&
          one.selector === selector &&
          contains(spanOf(one), window),
      );
      const block = saved === undefined ? null : savedBlock(saved, window);
      if (block === null) throw notSaved(label, `${profileType} of ${service}`, window);
      return block;
    },
    whyUnasked: (query) => whyUnasked(snapshot, label, query, isStrict),
    readRetention: async () => ({}),
    close: async () => undefined,
  };
}

/** Whether a time lies in a saved window, or goes from the start of one to the end of another: a question for several at once. */
function isBounded(windows: Snapshot['windows'], window: Window): boolean {
  const starts = windows.some((saved) => saved.window.fromMs === window.fromMs);
  const ends = windows.some((saved) => saved.window.untilMs === window.untilMs);
  return (starts && ends) || windows.some((saved) => contains(saved.window, window));
}

function isSame(one: Window, other: Window): boolean {
  return one.fromMs === other.fromMs && one.untilMs === other.untilMs;
}

function spanOf({ slices }: SavedProfile): Window {
  return { fromMs: slices[0]?.fromMs ?? 0, untilMs: slices.at(-1)?.untilMs ?? 0 };
}

/** What was answered for some of the services, in the part of the time that is asked about. */
function chosen({ window: asked, series }: SavedUploads, window: Window, services: readonly string[]) {
  return series
    .filter(({ service }) => services.includes(service))
    .map((one) => (isSame(asked, window) ? one : within(one, window)))
    .filter(({ timesMs }) => timesMs.length > 0);
}

/** Times are ends of seconds; one belongs to the window in which its second begins. */
function within(series: UploadSeries, { fromMs, untilMs }: Window): UploadSeries {
  const kept = series.timesMs.flatMap((timeMs, index) =>
    timeMs > fromMs && timeMs - 999 < untilMs ? [index] : [],
  );
  return {
    ...series,
    timesMs: kept.map((index) => series.timesMs[index] as number),
    values: kept.map((index) => series.values[index] as number),
  };
}

/** @param labels selectors under which the same was saved */
function notSaved(
  label: string,
  what: string,
  { fromMs, untilMs }: Window,
  labels: readonly string[] = [],
): SourceError {
  const range = `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
  const saved = [...new Set(labels)].map((selector) => selector || '{}');
  return new SourceError(
    'not-saved',
    `the ${label} does not hold what is asked for`,
    `${what} in ${range} were not saved${saved.length === 0 ? '' : `, but those with ${saved.slice(0, 5).join(', ')}`}`,
    'take the snapshot with the services, labels, profile types and history that the gate compares' +
      (saved.some((selector) => what.includes(ENVIRONMENT) !== selector.includes(ENVIRONMENT))
        ? ` ${HINT}`
        : ''),
  );
}

const ENVIRONMENT = 'environment=';
const HINT =
  '(the label environment comes from the variable ENVIRONMENT, unless the selector of a window names it: set the variable as it ' +
  'was then, and name the label in the selector of the candidate only if --window of the snapshot named it)';
