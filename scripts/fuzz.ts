/**
 * Feeds hostile inputs to every reader: `npm run fuzz -- --cases 20000 --seed 7`, one format with `--format`, one input
 * again with `--format pprof --replay FILE`. Ends with 1 when a case fails; the inputs lie in build/fuzz/. A case that never ends is
 * ended, with its input kept: by the clock after a minute, by the watchdog of its thread where it does not come back at all.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { failureOf } from '../test/support/fuzz/failure.ts';
import { runFuzz } from '../test/support/fuzz/run.ts';
import { FORMATS, type Format, loadTarget } from '../test/support/fuzz/target.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '8' },
    format: { type: 'string', multiple: true, default: [] },
    replay: { type: 'string' },
  },
});

process.exitCode = (await main()) ? 0 : 1;

/** Whether every case was answered as it may be. */
async function main(): Promise<boolean> {
  const formats = FORMATS.filter((format) => values.format.length === 0 || values.format.includes(format));
  if (formats.length === 0) throw new Error(`there is no such format; there are ${FORMATS.join(', ')}`);
  if (values.replay !== undefined) return replay(formats[0] as Format, values.replay);
  const amount = { cases: wholeNumber(values.cases), seed: wholeNumber(values.seed) };
  let isFine = true;
  for (const format of formats) {
    const { cases, failures } = await runFuzz(format, amount);
    console.log(`${format}: ${cases} cases from seed ${amount.seed}, ${failures.length} failures`);
    for (const failure of failures) console.log(failure);
    isFine &&= failures.length === 0;
  }
  return isFine;
}

/** In this thread, with no watchdog beside it: an endless loop goes on until Ctrl-C, under a debugger say. */
async function replay(format: Format, path: string): Promise<boolean> {
  const why = await failureOf(await loadTarget(format), new Uint8Array(await readFile(path)));
  console.log(`${path} as ${format}: ${why ?? 'no failure'}`);
  return why === null;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
}
