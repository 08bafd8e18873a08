import { matchesGlob } from '../config/glob.ts';
import type { JudgeConfig } from '../config/resolve.ts';
import type { JudgedBuild } from '../judge/judge.ts';
import { type WaivedBuild, waiveBuild } from '../judge/waiver-rules.ts';

/**
 * Takes what is waived out of the verdicts of a build. It is last: what a second window confirms is waived as well.
 * @param isPart whether the run sees only a part of the services: only all parts can tell whose waivers are unused
 */
export function withWaivers(
  build: JudgedBuild,
  { waivers, origins }: Pick<JudgeConfig, 'waivers' | 'origins'>,
  nowMs: number,
  isPart: boolean,
): WaivedBuild {
  // Services or types that somebody chose for one run say nothing of what the others still need.
  const isChosen = ['services', 'profile-types'].some((name) =>
    /^(?:input|option)/u.test(origins[name] ?? ''),
  );
  const scope = { seesAll: !isPart && !isChosen, isPart: isPart && !isChosen };
  return waiveBuild(build, { waivers, nowMs, matches: matchesGlob, ...scope });
}
