import { describe, expect, test } from 'vitest';
import { nodeProblem } from '../../src/node-version.ts';

describe('nodeProblem', () => {
  test.each(['22.19.0', '22.20.1', '24.0.0', '24.21.0', '26.0.0-nightly20270101', '100.0.0'])(
    '%s will do',
    (version) => expect(nodeProblem(version)).toBeNull(),
  );

  test.each(['22.18.9', '22.2.0', '20.20.2', '18.19.0', '9.11.2', '', 'unknown'])(
    '%j will not',
    (version) => {
      expect(nodeProblem(version)).toBe(
        'error: flamegate needs Node 22.19 or newer\n' +
          `  why: this is Node ${version}\n` +
          '  do:  install Node 24, in a workflow with actions/setup-node\n',
      );
    },
  );
});
