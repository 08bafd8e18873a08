/** How much a simulated service and its windows vary. Every `...Sd` is the standard deviation of a log factor. */
export interface NoiseLevel {
  /** Load inside a window, per 10 s slice. */
  readonly loadSd: number;
  /** Load of one window against another: uniform in log between 1 / range and range. */
  readonly loadRange: number;
  /** Mix of requests: per slice, per pod, per window. */
  readonly entrySliceSd: number;
  readonly entryPodSd: number;
  readonly entryWindowSd: number;
  /** A single function: per slice, per pod, per window. */
  readonly functionSliceSd: number;
  readonly functionPodSd: number;
  readonly functionWindowSd: number;
  /** Part of the cost that does not follow the load. */
  readonly backgroundShare: number;
  /** Probability that a batch job triples one entry for 60 s of a window. */
  readonly burstProbability: number;
  readonly pods: number;
  /** Trend of load and mix over a window. */
  readonly drift: number;
}

/** The names of the noise levels: counting noise only, steady, normal, harsh. */
export type NoiseName = 'N0' | 'N1' | 'N2' | 'N3';

const STILL: NoiseLevel = {
  loadSd: 0,
  loadRange: 1,
  entrySliceSd: 0,
  entryPodSd: 0,
  entryWindowSd: 0,
  functionSliceSd: 0,
  functionPodSd: 0,
  functionWindowSd: 0,
  backgroundShare: 0,
  burstProbability: 0,
  pods: 3,
  drift: 0,
};

const STEADY: NoiseLevel = {
  ...STILL,
  loadSd: 0.3,
  loadRange: 2,
  entrySliceSd: 0.15,
  entryPodSd: 0.05,
  functionSliceSd: 0.1,
  functionPodSd: 0.03,
  drift: 0.1,
};

const NORMAL: NoiseLevel = { ...STEADY, entryWindowSd: 0.05, functionWindowSd: 0.02, backgroundShare: 0.1 };

const HARSH: NoiseLevel = {
  loadSd: 0.4,
  loadRange: 2,
  entrySliceSd: 0.25,
  entryPodSd: 0.1,
  entryWindowSd: 0.1,
  functionSliceSd: 0.15,
  functionPodSd: 0.06,
  functionWindowSd: 0.04,
  backgroundShare: 0.1,
  burstProbability: 0.2,
  pods: 3,
  drift: 0.2,
};

/** The noise levels of the design simulation. */
export const NOISE_LEVELS: Readonly<Record<NoiseName, NoiseLevel>> = {
  N0: STILL,
  N1: STEADY,
  N2: NORMAL,
  N3: HARSH,
};
