import { formatSelector, joinSelectors, type Matcher, matchAny } from '../config/selector.ts';
import { extremes } from '../profile/extremes.ts';
import { kindOf } from '../profile/profile-type.ts';
import { listServices, listUploadsOf } from './listing.ts';
import { newestWindow } from './newest-window.ts';
import type { SideRequest } from './plan.ts';
import type { ProfileSource } from './source.ts';
import { expandWanted, labelsOf, type Wanted, type WantedRequest } from './wanted.ts';

/** What ran is found by a label that tells versions apart: when did the newest profiles with this value come? */

/** What is looked for. */
export interface LabelRequest extends WantedRequest {
  readonly label: string;
  /** The value itself; or a commit, of which the value may be the beginning. */
  readonly value: { readonly text: string } | { readonly commit: string };
  /** Where to search. */
  readonly range: SideRequest;
  /** What the window may last. */
  readonly longestMs: number;
}

/** The newest window in which it ran. */
export interface LabelWindow {
  readonly side: SideRequest;
  /** Values of the label that were found: one, unless a commit is written in several lengths. */
  readonly values: readonly string[];
}

/** As many digits tell a commit apart. */
const MIN_DIGITS = 7;
const ACTIVITY_STEP_MS = 5 * 60_000;

/**
 * Looks for the newest window with a value of a label: roughly over all of the range, then to the second at its end.
 * @returns null when nothing of what is compared was uploaded with it
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias, SelectorError
 */
export async function findLabelWindow(
  source: ProfileSource,
  request: LabelRequest,
): Promise<LabelWindow | null> {
  const { label, range, longestMs } = request;
  const values = await findValues(source, request);
  if (values.length === 0) return null;
  const side = {
    ...range,
    selector: joinSelectors(range.selector, formatSelector([matchAny(label, values)])),
  };
  const listed = await listServices(source, side, labelsOf(request));
  const wanted = tellingTypes(expandWanted(request, (labels) => listed.get(labels) ?? []));
  const newestMs = await newestActivity(source, side, wanted);
  if (newestMs === null) return null;
  const tail = {
    fromMs: Math.max(
      range.window.fromMs,
      wholeSecond(newestMs - 2 * ACTIVITY_STEP_MS) - wholeSecond(longestMs),
    ),
    untilMs: Math.min(range.window.untilMs, newestMs + 1),
  };
  const uploads = await listUploadsOf(source, { ...side, window: tail }, wanted);
  const window = newestWindow(
    uploads.map(({ series }) => series),
    longestMs,
  );
  if (window === null) return null;
  const untilMs = Math.min(window.untilMs, range.window.untilMs);
  return { side: { ...side, window: { ...window, untilMs } }, values };
}

async function findValues(source: ProfileSource, { label, value, range }: LabelRequest): Promise<string[]> {
  if ('text' in value) return [value.text];
  const commit = value.commit.toLowerCase();
  const matcher: Matcher = { label, operator: '=~', value: `${commit.slice(0, MIN_DIGITS)}.*` };
  const selector = joinSelectors(range.selector, formatSelector([matcher]));
  const values = (await source.listLabelValues?.(range.window, selector, label)) ?? [];
  return values.filter((found) => isCommit(found, commit)).sort();
}

/** Whether a value is a commit, or enough of its beginning. */
export function isCommit(value: string, commit: string): boolean {
  return value.length >= MIN_DIGITS && commit.toLowerCase().startsWith(value.toLowerCase());
}

/** CPU profiles come as long as a service lives; where there are none, what there is has to tell. */
function tellingTypes(wanted: readonly Wanted[]): readonly Wanted[] {
  const existing = wanted.filter(({ profileType }) => profileType !== undefined);
  const cpu = existing.filter(({ profileType = '' }) => ['cpu', 'wall'].includes(kindOf(profileType)));
  return cpu.length > 0 ? cpu : existing;
}

/** When the newest profile came, to five minutes; null when none did. */
async function newestActivity(
  source: ProfileSource,
  { selector, window }: SideRequest,
  wanted: readonly Wanted[],
): Promise<number | null> {
  const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
  const answers = await Promise.all(
    [...groups.values()].map((entries) => {
      const [{ profileType = '', labels }] = entries as [Wanted];
      const services = entries.map(({ service }) => service);
      return source.listActivity?.(window, services, profileType, joinSelectors(selector, labels));
    }),
  );
  const times = answers.flatMap((answer) =>
    [...(answer?.values() ?? [])].flatMap((seen) => seen.at(-1) ?? []),
  );
  return times.length === 0 ? null : extremes(times)[1];
}

function wholeSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
