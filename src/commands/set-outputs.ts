import * as core from '@actions/core';
import { messageOf } from '../github/failure.ts';

/** Sets outputs of the step. Where the runner's file cannot be written to, it says so: the verdict stands without them. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    const remedy =
      'The verdict stands. The runner makes the file that GITHUB_OUTPUT names: see that it is there and that the disk has room.';
    core.warning(`${messageOf(error)}\n${remedy}`, { title: 'flamegate: outputs are missing' });
  }
}
