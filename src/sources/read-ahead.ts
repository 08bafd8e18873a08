import type { Profile } from '../profile/profile.ts';
import { kindOf } from '../profile/profile-type.ts';
import { historyQuestions } from './blocks.ts';
import type { HistoryRequest } from './history-versions.ts';
import { pendingSends } from './pending-sends.ts';
import type { BlockQuery, ProfileSource } from './source.ts';
import { withLabels } from './wanted.ts';

/** Reads blocks before anybody waits for them. */
export interface ReadAhead {
  /** Starts to read a block that will be asked for. An error stays with whoever asks. */
  start(query: BlockQuery): void;
  /** The block: what was started, once, else read now. */
  read(query: BlockQuery): Promise<Profile>;
}

/** Remembers what was started until it is asked for. */
export function createReadAhead(read: (query: BlockQuery) => Promise<Profile>): ReadAhead {
  const started = new Map<string, Promise<Profile>>();
  return {
    start(query) {
      const answer = read(query);
      answer.catch(() => undefined);
      started.set(keyOf(query), answer);
    },
    read(query) {
      const key = keyOf(query);
      const answer = started.get(key);
      started.delete(key);
      return answer ?? read(query);
    },
  };
}

function keyOf({ service, profileType, selector, window }: BlockQuery): string {
  return JSON.stringify([service, profileType, selector, window.fromMs, window.untilMs]);
}

/**
 * Twice as many as a client sends at once: those that are on their way while uploads are listed, and those that follow while
 * the rest is planned. More would only stand before what is needed first.
 */
const MOST_AHEAD = 16;

/** Has a source read earlier windows while uploads are listed: they are what is known of before, and listing leaves it time. */
export async function readHistoryAhead(
  source: ProfileSource,
  history: readonly HistoryRequest[],
  wanted: readonly { readonly service: string; readonly labels: string; readonly profileType?: string }[],
): Promise<void> {
  await pendingSends();
  const questions = wanted.flatMap(({ service, labels, profileType }) =>
    profileType === undefined || kindOf(profileType) === 'gauge'
      ? []
      : historyQuestions(service, profileType, withLabels(history, labels)).flat(),
  );
  for (const question of questions.slice(0, MOST_AHEAD)) source.readAhead?.(question);
}
