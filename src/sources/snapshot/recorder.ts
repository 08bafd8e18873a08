import type { ProfileSource } from '../source.ts';
import type { SavedSeries, SavedUploads, Snapshot } from './model.ts';

/** A source that asks every question about what exists once, and remembers the answers. */
export interface Recorder {
  readonly source: ProfileSource;
  /** What was answered, in an order that does not depend on when it came. Rejects as the first question did that failed. */
  answers(): Promise<Pick<Snapshot, 'series' | 'uploads'>>;
}

/** Puts a memory between a plan and a source, so that what is saved is exactly what a plan was told. */
export function createRecorder(source: ProfileSource): Recorder {
  const series = createMemory<SavedSeries>();
  const uploads = createMemory<SavedUploads>();
  return {
    source: {
      label: source.label,
      async listSeries(window, selector) {
        const key = [selector, window.fromMs, window.untilMs];
        const answer = await series.ask(key, async () => {
          const entries = await source.listSeries(window, selector);
          return { selector, window, entries };
        });
        return answer.entries;
      },
      async listUploads(window, selector, services, profileType) {
        const key = [selector, window.fromMs, window.untilMs, profileType, ...services.toSorted()];
        const answer = await uploads.ask(key, async () => {
          const found = await source.listUploads(window, selector, services, profileType);
          return { selector, window, profileType, series: found };
        });
        return answer.series;
      },
      readBlock: (query) => source.readBlock(query),
      readRetention: () => source.readRetention(),
      close: () => source.close(),
    },
    answers: async () => ({ series: await series.all(), uploads: await uploads.all() }),
  };
}

/** Answers by their questions, each asked once. */
function createMemory<T>() {
  const known = new Map<string, Promise<T>>();
  return {
    ask(question: readonly unknown[], find: () => Promise<T>): Promise<T> {
      const key = JSON.stringify(question);
      const answer = known.get(key) ?? find();
      known.set(key, answer);
      return answer;
    },
    all(): Promise<readonly T[]> {
      return Promise.all([...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer));
    },
  };
}
