import { UsageError } from '../../config/usage-error.ts';
import type { SideWindow } from '../../config/window.ts';
import type { ReleaseWindows } from './settings.ts';

/**
 * Refuses a release that was measured before the one it is compared with, unless somebody says that this is so: with the two
 * exchanged, what grew would seem to have shrunk.
 * @throws UsageError
 */
export function refuseExchanged({ baseline, candidate }: ReleaseWindows, isRemeasured: boolean): void {
  if (isRemeasured || candidate.untilMs > baseline.fromMs) return;
  throw new UsageError(
    '--from was measured after --to',
    `${rangeOf(baseline)} and ${rangeOf(candidate)}`,
    '--from is the older release: exchange the two; if it was measured again after the release, add --remeasured',
  );
}

function rangeOf({ fromMs, untilMs }: SideWindow): string {
  return `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
}
