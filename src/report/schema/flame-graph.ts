import { z } from 'zod';
import { checkFlameGraph } from '../flame-graph/check.ts';
import { FunctionName, finite, ratio, text } from './primitives.ts';

/** The call trees of one comparison. */
export const FlameGraphSchema = z
  .strictObject({
    service: text,
    profileType: text.describe('with the service: the comparison whose stacks these are'),
    quantum: finite
      .positive()
      .describe('cost that 1 stands for in the three lists of costs, in the unit of the comparison'),
    functions: z.array(FunctionName),
    parents: z
      .array(z.int().min(-1))
      .describe('index of the caller of each node, which stands before it; -1 for the root, which is first'),
    frames: z
      .array(z.int().min(-1))
      .describe(
        'index into functions; -1 for the root, and for small callees that were folded into one node',
      ),
    baseline: z.array(ratio).describe('self cost of each node in the baseline window'),
    expected: z
      .array(ratio)
      .describe('the same at the load of the candidate, as the verdict expected it; level for gauges'),
    candidate: z.array(ratio).describe('self cost of each node in the candidate window'),
    folded: z.int().nonnegative().describe('nodes that were folded into others for want of room'),
  })
  .superRefine(checkFlameGraph);
