import type { PushSettings } from '../../src/config/push.ts';

/** Settings of a push of which only some matter. */
export function pushSettings(given: Partial<PushSettings> = {}): PushSettings {
  return {
    service: 'ai-yolo26',
    labels: [],
    fromMs: null,
    untilMs: null,
    intervalMs: null,
    usualIntervalMs: null,
    samplesPerSecond: 100,
    dryRun: false,
    ...given,
  };
}
