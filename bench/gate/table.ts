import type { GatePlaces, GateTiming } from './gate.ts';
import { timeRecorded, timeSynthetic } from './gate.ts';

const RUNS = 5;
/** What the gate may take longer than a download of the same answers: in all, and where every answer is late. */
const MAX_LONGER_MS = 1000;
const MAX_RATIO = 1.15;
/** Stacks of a service: as many as the recorded ones have, and a few thousand. */
const SIZES = [300, 3_000];

/** Prints how the whole gate compares with curl, against the bars. */
export async function printGate(places: GatePlaces): Promise<void> {
  console.log('\nThe whole gate, started cold, and curl --parallel --parallel-max 8 for the same answers');
  const recorded = await timeRecorded(places, RUNS);
  const longerMs = recorded.gateMs - recorded.curlMs;
  printRow('recordings of the demo', recorded);
  console.log(
    `  ${seconds(longerMs)} longer: ${verdict(longerMs <= MAX_LONGER_MS)} (at most ${seconds(MAX_LONGER_MS)})`,
  );
  for (const stacks of SIZES) {
    const synthetic = await timeSynthetic(places, RUNS, stacks);
    const ownMs = synthetic.gateMs - synthetic.startMs - synthetic.discoveryMs;
    const ratio = ownMs / synthetic.curlMs;
    printRow(`every answer 100 ms late, ${stacks} stacks a service`, synthetic);
    console.log(
      `  less ${seconds(synthetic.startMs)} for the start and ${seconds(synthetic.discoveryMs)} for one discovery call: ` +
        `${ratio.toFixed(2)} x, ${verdict(ratio <= MAX_RATIO)} (at most ${MAX_RATIO} x)`,
    );
  }
}

function printRow(name: string, { gateMs, curlMs, answers, bytes }: GateTiming): void {
  const size = `${answers} answers, ${(bytes / 2 ** 20).toFixed(1)} MiB`;
  console.log(`${name} (${size}): gate ${seconds(gateMs)}, curl ${seconds(curlMs)}`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET';
}
