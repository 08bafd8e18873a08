import type { z } from 'zod';

/** The parts of a flame graph that must fit together. */
interface Lists {
  readonly functions: readonly unknown[];
  readonly parents: readonly number[];
  readonly frames: readonly number[];
  readonly baseline: readonly number[];
  readonly expected: readonly number[];
  readonly candidate: readonly number[];
}

/** What a schema cannot say: all lists are equally long, callers stand before callees, every name exists. */
export function checkFlameGraph(graph: Lists, context: z.core.$RefinementCtx): void {
  const refuse = (list: string, message: string): void => {
    context.addIssue({ code: 'custom', path: [list], message });
  };
  const { functions, parents, frames } = graph;
  for (const list of ['frames', 'baseline', 'expected', 'candidate'] as const) {
    const { length } = graph[list];
    if (length !== parents.length) refuse(list, `has ${length} entries for ${parents.length} nodes`);
  }
  const orphan = parents.findIndex((parent, node) => (node === 0) !== (parent === -1) || parent >= node);
  if (orphan !== -1) refuse('parents', `node ${orphan} has no caller before it`);
  const nameless = frames.findIndex((frame) => frame >= functions.length);
  if (nameless !== -1) refuse('frames', `node ${nameless} names a function that is not listed`);
}
