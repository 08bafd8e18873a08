import type { ConfigFile } from './file.ts';
import type { RawSettings } from './inputs.ts';
import { mergeSettings } from './merge.ts';
import { type Config, type OutcomePolicy, type PublishConfig, publishConfig } from './resolve.ts';
import { UsageError } from './usage-error.ts';

/** What is decided where reports of shards are merged. */
export interface MergeDecisions {
  readonly mode: Config['mode'] | undefined;
  readonly onInconclusive: OutcomePolicy | undefined;
  readonly onNotEvaluated: OutcomePolicy | undefined;
  readonly onNoBaseline: OutcomePolicy | undefined;
  readonly key: string | undefined;
}

/** Settings that decide what a merged verdict does. */
export const MERGE_SETTINGS: ReadonlySet<string> = new Set([
  'mode',
  'on-inconclusive',
  'on-not-evaluated',
  'on-no-baseline',
]);

/** Inputs that mean something to a step that merges. */
const STEP_SETTINGS: ReadonlySet<string> = new Set([
  ...MERGE_SETTINGS,
  'merge',
  'config',
  'key',
  'comment',
  'check',
  'issues',
  'issue-labels',
  'source-paths',
  'report-dir',
  'github-token',
]);

/**
 * What the merge decides: only what is given for it. What the file says has gone into the reports of the shards, beside what was
 * said to them alone.
 * @throws UsageError for a setting that is not valid
 */
export function resolveMerge(inputs: RawSettings, file: ConfigFile | null): MergeDecisions {
  const given = new Set(Object.keys(inputs.values));
  const { merged } = mergeSettings(inputs, file);
  return {
    mode: given.has('mode') ? merged.mode : undefined,
    onInconclusive: given.has('on-inconclusive') ? merged['on-inconclusive'] : undefined,
    onNotEvaluated: given.has('on-not-evaluated') ? merged['on-not-evaluated'] : undefined,
    onNoBaseline: given.has('on-no-baseline') ? merged['on-no-baseline'] : undefined,
    key: given.has('key') ? merged.key : undefined,
  };
}

/**
 * What a step that merges has to know: which reports, what it decides, and how it publishes.
 * @throws UsageError for a setting that is not valid, or that is one of comparing
 */
export function resolveMergeStep(
  inputs: RawSettings,
  file: ConfigFile | null,
): {
  readonly files: readonly string[];
  readonly decisions: MergeDecisions;
  readonly publish: PublishConfig;
} {
  const [other] = Object.keys(inputs.values).filter((name) => !STEP_SETTINGS.has(name));
  if (other !== undefined) {
    throw new UsageError(
      `${inputs.origins[other] ?? other} is given together with merge`,
      'a step that merges compares nothing: the shards have',
      `give ${other} to the steps of the shards, or leave merge out`,
    );
  }
  const { merged } = mergeSettings(inputs, file);
  return {
    files: merged.merge ?? [],
    decisions: resolveMerge(inputs, file),
    publish: publishConfig(merged),
  };
}
