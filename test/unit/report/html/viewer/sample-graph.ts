import { type Graph, openGraph } from '../../../../../src/report/html/viewer/graph.ts';
import type { ViewerGraph } from '../../../../../src/report/html/viewer-data.ts';

/**
 * A small tree with everything in it: recursion, a function in two places, one that is new, one that is gone, one
 * that doubled, and folded callees.
 *
 *     0 root
 *     +- 1 main
 *        +- 2 parse           +- 5 render
 *        |  +- 3 parse        |  +- 6 copy (doubled)
 *        |     +- 4 copy      |  +- 7 new
 *        |                    |  +- 8 gone
 *        +- 9 other (folded)
 */
export const SAMPLE: ViewerGraph = {
  service: 'shop',
  alias: 'cpu',
  profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  verdict: 'fail',
  unit: 'nanoseconds',
  isGauge: false,
  note: '',
  quantum: 1e7,
  functions: [0, 6, 1, 6, 2, 6, 3, 7, 4, 6, 5, 6],
  callers: [0, 1, 1, 1, 1, 4, 1, 2, 3, 8],
  frames: [-1, 0, 1, 1, 3, 2, 3, 4, 5, -1],
  baseline: [0, 0, 10, 10, 10, 0, 20, 0, 30, 10],
  expected: [0, 0, 20, 20, 20, 0, 40, 0, 60, 20],
  candidate: [0, 0, 20, 20, 20, 0, 80, 40, 0, 20],
  folded: 3,
  remarks: [{ function: 3, word: 'fail', text: 'grew 2.00×' }],
};

/** The texts of the sample. */
export const STRINGS = ['main', 'parse', 'render', 'copy', 'appears', 'vanishes', 'app.go', 'lib/copy.go'];

/** The sample, unpacked. */
export function sampleGraph(): Graph {
  return openGraph({ strings: STRINGS, graphs: [SAMPLE], leftOut: 0 }, SAMPLE);
}
