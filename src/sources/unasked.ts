import type { PerSide, SideRequest } from './plan.ts';
import type { Reason } from './pyroscope/diagnose.ts';
import type { ProfileSource } from './source.ts';
import { type Wanted, withLabels } from './wanted.ts';

/** Why a side says nothing about a service and type, where it was saved without being asked for it. */
export type Unasked = Partial<PerSide<string>>;

/** What saved sides were never asked for of all that is wanted; nothing where a server can be asked. */
export function unaskedOf(
  source: ProfileSource,
  sides: PerSide<SideRequest>,
  wanted: readonly Wanted[],
): ReadonlyMap<Wanted, Unasked> {
  if (source.whyUnasked === undefined) return new Map();
  const why = ({ service, profileType, labels }: Wanted, side: SideRequest) => {
    const [{ window, selector } = side] = withLabels([side], labels);
    return profileType === undefined
      ? null
      : (source.whyUnasked?.({ service, profileType, selector, window }) ?? null);
  };
  return new Map(
    wanted.flatMap((entry): [Wanted, Unasked][] => {
      const [baseline, candidate] = [why(entry, sides.baseline), why(entry, sides.candidate)];
      if (baseline === null && candidate === null) return [];
      return [[entry, { ...(baseline !== null && { baseline }), ...(candidate !== null && { candidate }) }]];
    }),
  );
}

/** What nobody looked at is neither well nor absent. */
export function unaskedReason({ baseline, candidate }: Unasked): Reason {
  const whys = [...new Set([baseline, candidate])].filter((why) => why !== undefined);
  return {
    code: 'FG280',
    message: `nothing is known: ${whys.join('; ')}`,
    remedy:
      'take the snapshot again with all services and profile types of the configuration file, as flamegate snapshot does without ' +
      '--service and --profile-type; or name in the configuration file those that count',
  };
}
