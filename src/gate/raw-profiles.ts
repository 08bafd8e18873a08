import { sumBlocks } from '../compare/costs.ts';
import { stackCount } from '../profile/profile.ts';
import { displayName, parseProfileType } from '../profile/profile-type.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import type { Fetched } from './compare-input.ts';

/** What was compared, as two profiles for each service and type: ignored functions included, gauges as the mean per upload. */
export function rawProfilesOf(fetched: readonly Fetched[]): RawProfile[] {
  return fetched.flatMap(({ comparison: { service, profileType, kind, sides }, profiles }) =>
    (['baseline', 'candidate'] as const).map((side) => {
      const { table, blocks } = profiles;
      const { window, uploads } = sides[side];
      const sums = sumBlocks(blocks[side], stackCount(table));
      const snapshots = kind === 'gauge' ? Math.max(uploads, 1) : 1;
      return {
        service,
        profileType,
        alias: displayName(profileType),
        unit: parseProfileType(profileType).sampleUnit,
        side,
        ...window,
        table,
        values: snapshots === 1 ? sums : sums.map((value) => Math.round(value / snapshots)),
      };
    }),
  );
}
