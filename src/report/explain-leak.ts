import type { Holder } from '../compare/holders.ts';
import type { LeakStop } from '../compare/leak.ts';
import type { LeakFinding } from '../judge/leak-rules.ts';
import { visible } from './escape.ts';
import { formatCost, formatPlural, formatShare } from './numbers.ts';
import { formatDuration } from './times.ts';

/** Why a rise is only worth a warning. */
const DOUBTS: Partial<Record<LeakStop, string>> = {
  shape: 'it does not rise straight, as when a cache fills',
  'no-reference': 'a slow warm-up looks the same',
  load: 'more load may explain it',
  'set-aside':
    'rules set aside what holds most of the rise, and only all of it together is known to rise to the end',
};

/** Says what a function holds of a leak; the finding itself also says how fast the service leaks. */
export function explainHolder(
  holder: Holder,
  { result, holders, over, setAside = [] }: LeakFinding,
  unit: string,
  isFinding: boolean,
): string {
  const [before, after] = [formatCost(holder.before, unit), formatCost(holder.after, unit)];
  const held =
    over === 'span'
      ? `holds ${before} in the baseline and ${after} in the candidate window`
      : `holds ${before} early and ${after} late in the candidate window`;
  const part = `${formatShare(holder.share)} of what was gained`;
  if (!isFinding || result.estimate === undefined) return `${held}, ${part}`;
  const { slopePerMin, lowPerMin, highPerMin, spanMs } = result.estimate;
  const others = holders.filter((other) => other !== holder && other.share >= NOTABLE_HOLDER).slice(0, 3);
  const rest = others.length === 0 ? '' : `; also held by ${named(others)}`;
  const aside =
    setAside.length === 0
      ? ''
      : `; set aside by rules, and not in these speeds: ${named(setAside.slice(0, 3))}`;
  const doubt = result.stoppedBy === null ? undefined : DOUBTS[result.stoppedBy];
  const why = doubt === undefined ? ruledOut(result.references > 0) : `a warning only, since ${doubt}`;
  const { used } = result.pods;
  const pods = formatPlural(used, 'replica');
  const same = `the same ${used === 1 ? 'replica' : pods}, from the baseline to the candidate`;
  const time = `over ${formatDuration(spanMs)} in ${over === 'span' ? same : pods}`;
  return (
    `what the service retains${setAside.length === 0 ? '' : ' beside what rules set aside'} rises by ${formatCost(slopePerMin, unit)} a minute ` +
    `(${formatCost(lowPerMin, unit)} to ${formatCost(highPerMin, unit)}, 95 % confidence) ${time}; this function ${held}, ` +
    `${part}${rest}${aside}; ${why}`
  );
}

/** `db_query 30 %, parse 12 %` */
function named(holders: readonly Holder[]): string {
  return holders
    .map(({ key, share }) => `${visible(key.name, OTHER_NAME_LENGTH)} ${formatShare(share)}`)
    .join(', ');
}

/** What else makes memory rise, and why it is not that. */
function ruledOut(hasReference: boolean): string {
  return hasReference
    ? 'not a warm-up (the baseline did not rise like this at the same age), not a cache that fills (it rises to the end)'
    : 'not a warm-up (it rises straight to the end), not the load (which grew less than half as much)';
}

/** Smaller parts of a leak are not worth a name. */
const NOTABLE_HOLDER = 0.05;
/** One name must not crowd the numbers out of the sentence. */
const OTHER_NAME_LENGTH = 60;
