import type { ComparisonData, SideData } from '../../../src/compare/comparison.ts';
import type { StackTable } from '../../../src/profile/profile.ts';

/** What a function is called in the candidate. */
export const RENAMED = 'shop.renamed';

/** The same table with every stack through a function once more, through it under its new name. */
interface RenamedTable {
  readonly table: StackTable;
  /** Of each old stack, the one with the new name; itself where the function is not in it. */
  readonly renamed: Int32Array;
}

/** A comparison in whose candidate one function has another name, and the other windows over the same table. */
export function renameInCandidate(
  { data, history }: { readonly data: ComparisonData; readonly history: readonly SideData[] },
  name: string,
): { readonly data: ComparisonData; readonly history: readonly SideData[] } {
  const { table, renamed } = withRenamed(data.table, name);
  const count = table.stackOffsets.length - 1;
  const over = (side: SideData, place: (stack: number) => number): SideData => ({
    ...side,
    blocks: side.blocks.map((block) => {
      const moved = new Float64Array(count);
      for (const [stack, value] of block.entries()) moved[place(stack)] = value;
      return moved;
    }),
  });
  const stay = (side: SideData) => over(side, (stack) => stack);
  return {
    data: {
      ...data,
      table,
      ignored: new Uint8Array(table.functions.length),
      baseline: stay(data.baseline),
      candidate: over(data.candidate, (stack) => renamed[stack]!),
    },
    history: history.map(stay),
  };
}

function withRenamed({ functions, stackOffsets, stackFrames }: StackTable, name: string): RenamedTable {
  const old = functions.findIndex((key) => key.name === name);
  const frames = Array.from(stackFrames);
  const offsets = Array.from(stackOffsets);
  const renamed = Int32Array.from({ length: stackOffsets.length - 1 }, (_, stack) => {
    const path = Array.from(stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1]));
    if (!path.includes(old)) return stack;
    frames.push(...path.map((id) => (id === old ? functions.length : id)));
    return offsets.push(frames.length) - 2;
  });
  const table = {
    functions: [...functions, { name: RENAMED, file: '' }],
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(frames),
  };
  return { table, renamed };
}
