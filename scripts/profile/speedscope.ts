interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

/** What `node --cpu-prof` writes; times in microseconds. https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  /** Ids of nodes. */
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const NOT_WORK: ReadonlySet<string> = new Set(['(root)', '(idle)']);

/**
 * The same in the form of speedscope, which flamegate reads. Without idle time, and without the files of functions of the bundle:
 * its chunks are numbered, and another build numbers them otherwise.
 * @throws Error for a sample of a node that is missing
 */
export function toSpeedscope(profile: CpuProfile, name: string): unknown {
  const frames = new Map<string, number>();
  const stacks = stacksOf(profile, frames);
  const kept = profile.samples.flatMap((id, index) => {
    const stack = stacks.get(id);
    if (stack === undefined) throw new Error(`sample ${index} names node ${id}, which is missing`);
    return stack.length === 0 ? [] : [{ stack, weight: Math.max(0, profile.timeDeltas[index] ?? 0) }];
  });
  const weights = kept.map(({ weight }) => weight);
  const sampled = {
    ...{ type: 'sampled', name, unit: 'microseconds', startValue: 0 },
    endValue: weights.reduce((sum, weight) => sum + weight, 0),
    samples: kept.map(({ stack }) => stack),
    weights,
  };
  return {
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    shared: { frames: [...frames.keys()].map(frameOf) },
    profiles: [sampled],
  };
}

/** The stack of every node, root first, in numbers of frames, which are added as they come. */
function stacksOf({ nodes }: CpuProfile, frames: Map<string, number>): Map<number, readonly number[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, readonly number[]>();
  const open = nodes.slice(0, 1).map(({ id }) => ({ id, above: [] as readonly number[] }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { callFrame, children = [] } = byId.get(next.id) ?? {};
    if (callFrame === undefined || stacks.has(next.id)) continue;
    const isWork = !NOT_WORK.has(callFrame.functionName);
    const stack = isWork ? [...next.above, numberOf(callFrame, frames)] : next.above;
    stacks.set(next.id, stack);
    for (const id of children) open.push({ id, above: stack });
  }
  return stacks;
}

const SEPARATOR = '\0';

function numberOf({ functionName, url }: CallFrame, frames: Map<string, number>): number {
  const key = [functionName || '(anonymous)', url.startsWith('node:') ? url : ''].join(SEPARATOR);
  const number = frames.get(key) ?? frames.size;
  frames.set(key, number);
  return number;
}

function frameOf(key: string) {
  const [name = '', file = ''] = key.split(SEPARATOR);
  return file === '' ? { name } : { name, file };
}
