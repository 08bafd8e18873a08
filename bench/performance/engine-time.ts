import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { EngineTiming } from '../engine.ts';
import { bar, type Figures } from './rows.ts';

/** What the engine may take for one service. */
const MAX_ENGINE_MS = 1000;

/** The engine alone, with and without earlier windows of the baseline. */
export function engineTimes(): Figures {
  const found = [0, 3].map((windows) => {
    const program = join(import.meta.dirname, '../engine.ts');
    const text = execFileSync(process.execPath, [program, `${windows}`], { encoding: 'utf8' });
    return { windows, timing: JSON.parse(text) as EngineTiming };
  });
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return {
    title: 'The engine',
    text:
      'One service of 20,000 stacks with six blocks a side, on one thread. A million logarithms and their sort show how fast ' +
      'the machine was at that time.',
    header: ['History windows', 'Cold', 'Warm', 'A million logarithms'],
    rows: found.map(({ windows, timing }) => [
      `${windows}`,
      ...[timing.firstMs, timing.fastestMs, timing.yardstickMs].map(seconds),
    ]),
    bars: found.map(({ windows, timing: { firstMs } }) =>
      bar(`At most 1 s cold with ${windows} windows`, seconds(firstMs), firstMs <= MAX_ENGINE_MS),
    ),
  };
}
