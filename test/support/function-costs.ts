import { stackCount } from '../../src/profile/profile.ts';
import type { StackTableBuilder } from '../../src/profile/stack-table.ts';

/** What functions cost in a finished table, by name, all blocks together; recursion is counted once in a total. */
export function functionCosts({ table, blocks }: ReturnType<StackTableBuilder['finish']>) {
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const stacks = Array.from({ length: stackCount(table) }, (_, stack) => {
    const [from, until] = [table.stackOffsets[stack]!, table.stackOffsets[stack + 1]!];
    const names = Array.from(table.stackFrames.subarray(from, until), (id) => table.functions[id]!.name);
    const cost = blocks.reduce((sum, block) => sum + block[stack]!, 0);
    self.set(names[0]!, (self.get(names[0]!) ?? 0) + cost);
    for (const name of new Set(names)) total.set(name, (total.get(name) ?? 0) + cost);
    return { names, cost };
  });
  const perBlock = blocks.map((block) => block.reduce((sum, cost) => sum + cost, 0));
  return { self, total, stacks, blocks: perBlock };
}
