import { DISTANT_MS } from '../compare/drift.ts';
import type { HistoryFault } from '../compare/history.ts';
import { MIN_BLOCKS } from '../compare/variance.ts';
import type { Policy } from './policy.ts';
import type { Reason } from './verdict.ts';

/** How the evidence of a comparison was gathered. */
export interface EvidenceFacts {
  /** A level needs no blocks, and windows apart do not blur it. */
  readonly isGauge: boolean;
  /** Time blocks a side. */
  readonly blocks: number;
  /** Seconds a window needs to hold enough blocks, and between two uploads of a replica. */
  readonly neededSeconds: number;
  readonly uploadSeconds: number;
  /** Time between the two windows. */
  readonly apartMs: number;
  /** Whether earlier windows lie as far apart, so that they show what such a distance does. */
  readonly isDistanceShown: boolean;
}

/** What weakens the evidence of a comparison, and what would help. */
export function evidenceNotes(facts: EvidenceFacts): readonly Reason[] {
  const { isGauge, blocks, apartMs, isDistanceShown } = facts;
  const notes: Reason[] = [];
  if (isGauge) return notes;
  if (blocks < MIN_BLOCKS) notes.push(fewBlocks(facts, 'so the worst verdict is warn'));
  if (apartMs > DISTANT_MS && !isDistanceShown) {
    notes.push({
      code: 'FG207',
      message: `the windows lie ${Math.round(apartMs / 60_000)} minutes apart, so single functions may differ by more without a change`,
      remedy:
        'measure both versions back to back, or at the same time, to find smaller growth; or give history windows as far apart',
    });
  }
  return notes;
}

/** What is said of the evidence of a comparison, and why it decides nothing, where that is so. */
export interface WeighedEvidence {
  readonly notes: readonly Reason[];
  readonly undecided: readonly Reason[];
}

/**
 * The notes on a comparison; where noise has to be measured, too few blocks are no note, but leave it undecided.
 * @param comparedBlocks time blocks that were left after a warm-up
 */
export function weighEvidence(
  facts: EvidenceFacts,
  comparedBlocks: number,
  { needsNoise = false }: Pick<Policy, 'needsNoise'>,
): WeighedEvidence {
  const blocks = Math.min(facts.blocks, comparedBlocks);
  if (!needsNoise || facts.isGauge || blocks >= MIN_BLOCKS)
    return { notes: evidenceNotes(facts), undecided: [] };
  return {
    notes: evidenceNotes({ ...facts, blocks: MIN_BLOCKS }),
    undecided: [fewBlocks({ ...facts, blocks }, 'so nothing could fail, which is not enough for a release')],
  };
}

function fewBlocks({ blocks, neededSeconds, uploadSeconds }: EvidenceFacts, effect: string): Reason {
  return {
    code: 'FG205',
    message: `the windows hold ${blocks === 1 ? 'one time block' : `${blocks} time blocks`} of two uploads: too few to measure noise, ${effect}`,
    remedy: `use windows of at least ${neededSeconds} s; an upload arrives about every ${uploadSeconds} s`,
  };
}

const FAULTS: Readonly<Record<HistoryFault, { readonly why: string; readonly remedy: string }>> = {
  unread: {
    why: 'the server did not answer for it',
    remedy: 'see whether the server still holds profiles of that time',
  },
  empty: {
    why: 'it holds no profiles',
    remedy: 'name windows in which the baseline ran, with history as a list of windows',
  },
  pace: {
    why: 'the services ran at another pace than in the baseline, by more than a quarter',
    remedy: 'name windows under the same load on equally busy machines, with history as a list of windows',
  },
};

/** A service of which an earlier window shows other call stacks, and how much of it lies in those of the two windows. */
export interface OtherStacks {
  readonly service: string;
  readonly share: number;
}

/**
 * Which earlier windows were not used.
 * @param faults per window, null for one that was used
 * @param otherVersions per window the services that go without it, because another version ran
 * @param otherStacks the same, because their call stacks are others
 */
export function historyNotes(
  faults: readonly (HistoryFault | null)[],
  otherVersions: readonly (readonly string[])[] = [],
  otherStacks: readonly (readonly OtherStacks[])[] = [],
): readonly Reason[] {
  return faults.flatMap((fault, index) => {
    const [versions = [], stacks = []] = [otherVersions[index], otherStacks[index]];
    if (versions.length === 0 && stacks.length === 0) return fault === null ? [] : [unused(index, fault)];
    return [
      ...(versions.length === 0 ? [] : [otherVersion(index, versions)]),
      ...(stacks.length === 0 ? [] : [otherStructure(index, stacks)]),
    ];
  });
}

function unused(index: number, fault: HistoryFault): Reason {
  return {
    code: 'FG220',
    message: `history window ${index + 1} is not used: ${FAULTS[fault].why}`,
    remedy: FAULTS[fault].remedy,
  };
}

/** Names beyond are counted. */
const MAX_NAMED = 5;

function namesOf(services: readonly string[]): string {
  const more = services.length - MAX_NAMED;
  return services.slice(0, MAX_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function otherStructure(index: number, services: readonly OtherStacks[]): Reason {
  const names = services.map(({ service, share }) => `${service} (${Math.floor(100 * share)} %)`);
  return {
    code: 'FG220',
    message: `history window ${index + 1} is not used for ${namesOf(names)}: only so much of what it holds lies in call stacks that baseline or candidate have, too`,
    remedy: "name windows of the baseline's code and profiler, with history as a list of windows",
  };
}

function otherVersion(index: number, services: readonly string[]): Reason {
  return {
    code: 'FG220',
    message: `history window ${index + 1} is not used for ${namesOf(services)}: another version ran in it than in the baseline`,
    remedy: "name windows of the baseline's version, with history as a list of windows",
  };
}
