import { bar, type Figures } from '../performance/rows.ts';
import { type GatePlaces, type GateTiming, timeRecorded, timeSynthetic } from './gate.ts';

const RUNS = 8;
/** What the gate may take longer than a download of the same answers: in all, and where every answer is late. */
const MAX_LONGER_MS = 1000;
const MAX_RATIO = 1.15;
/** Stacks of a service: as many as the recorded ones have, and a few thousand. The bar is for the first. */
const [USUAL_STACKS, MANY_STACKS] = [300, 3_000];

/** How the whole gate, started cold, compares with only downloading the same answers. */
export async function gateFigures(places: GatePlaces): Promise<Figures> {
  const recorded = await timeRecorded(places, RUNS);
  const usual = await timeSynthetic(places, RUNS, USUAL_STACKS);
  const many = await timeSynthetic(places, RUNS, MANY_STACKS);
  const longerMs = recorded.gateMs - recorded.curlMs;
  const ratio = ratioOf(usual);
  return {
    title: 'The whole gate and a download',
    text:
      '`flamegate gate` with three reports, and `curl --parallel --parallel-max 8` for the same answers. The last column leaves out the ' +
      'start of Node and the one call that lists what there is.',
    header: ['', 'Answers', 'Size', 'Gate', 'curl', 'Gate to curl', 'Its work alone to curl'],
    rows: [
      row('recordings of the demo, a server without delay', recorded),
      row(`7 services, every answer 100 ms late, ${USUAL_STACKS} stacks each`, usual),
      row(`the same with ${MANY_STACKS} stacks each`, many),
    ],
    bars: [
      bar('The recordings at most 1 s longer than curl', seconds(longerMs), longerMs <= MAX_LONGER_MS),
      bar(
        `With ${USUAL_STACKS} stacks its work alone at most ${MAX_RATIO} x as long as curl`,
        `${ratio.toFixed(2)} x`,
        ratio <= MAX_RATIO,
      ),
    ],
  };
}

function ratioOf({ gateMs, startMs, discoveryMs, curlMs }: GateTiming): number {
  return (gateMs - startMs - discoveryMs) / curlMs;
}

function row(name: string, timing: GateTiming): readonly string[] {
  const { gateMs, curlMs, answers, bytes } = timing;
  const size = `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return [
    ...[name, `${answers}`, size, seconds(gateMs), seconds(curlMs)],
    ...[gateMs / curlMs, ratioOf(timing)].map((ratio) => `${ratio.toFixed(2)} x`),
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
