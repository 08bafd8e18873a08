import type { StackTable } from '../../../src/profile/profile.ts';
import type { Random } from './random.ts';
import { ENTRIES, FIRST_LUMP, LARGE_FUNCTIONS, PATHS, type SimulatedService } from './service.ts';

/** No function of a lump is larger: those are never tested, as in a real service. */
const LARGEST_SMALL_SHARE = 0.003;
/** Handlers between an entry and the functions that do the work. */
const HANDLERS = 3;

/** The call paths of a simulated service as the engine gets them. */
export interface SimulatedStacks {
  readonly table: StackTable;
  /** Call path of every stack, and the part of the path's cost it holds. */
  readonly paths: Int32Array;
  readonly parts: Float64Array;
}

/** The name of a large function; 0 is the one that tests change. */
export function functionName(id: number): string {
  return `shop.work${id}`;
}

/**
 * Builds the stacks `main > server > entry > handler > function`, without telling anybody which frame is the entry. A lump
 * becomes as many equal small functions as keep each below 0.3 % of the service.
 */
export function buildStacks(random: Random, service: SimulatedService): SimulatedStacks {
  const interner = createInterner();
  const paths: number[] = [];
  const parts: number[] = [];
  for (let path = 0; path < PATHS; path++) {
    const share = service.shares[path] as number;
    if (share === 0) continue;
    const entry = service.entries[path] as number;
    const pieces = path < FIRST_LUMP ? 1 : Math.ceil(share / LARGEST_SMALL_SHARE);
    for (let piece = 0; piece < pieces; piece++) {
      const leaf =
        path < FIRST_LUMP ? functionName(path % LARGE_FUNCTIONS) : `shop.small${path - FIRST_LUMP}_${piece}`;
      interner.add([leaf, ...callers(random, entry, path), `http.entry${entry}`, 'http.serve', 'main.main']);
      paths.push(path);
      parts.push(1 / pieces);
    }
  }
  return { table: interner.finish(), paths: Int32Array.from(paths), parts: Float64Array.from(parts) };
}

/** Frames between leaf and entry. A second call site may lie in the same entry: its own caller keeps the stacks apart. */
function callers(random: Random, entry: number, path: number): readonly string[] {
  const handler = random.below(HANDLERS + 1);
  const frames = handler === HANDLERS ? [] : [`http.entry${entry}.handler${handler}`];
  return path >= LARGE_FUNCTIONS && path < FIRST_LUMP
    ? [`http.entry${entry % ENTRIES}.callback`, ...frames]
    : frames;
}

function createInterner() {
  const ids = new Map<string, number>();
  const frames: number[] = [];
  const offsets = [0];
  return {
    add(stack: readonly string[]) {
      for (const name of stack) {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        frames.push(id);
      }
      offsets.push(frames.length);
    },
    finish: (): StackTable => ({
      functions: Array.from(ids.keys(), (name) => ({ name, file: '' })),
      stackOffsets: Int32Array.from(offsets),
      stackFrames: Int32Array.from(frames),
    }),
  };
}
