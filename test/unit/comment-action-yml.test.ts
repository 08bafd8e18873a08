import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCommentInputs } from '../../src/config/comment-inputs.ts';

const folder = join(import.meta.dirname, '../../comment');
const text = readFileSync(join(folder, 'action.yml'), 'utf8');

interface Described {
  readonly description: string;
  readonly default?: string;
}
const action = parse(text) as {
  readonly description: string;
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: { readonly using: string; readonly main: string };
};

describe('comment/action.yml', () => {
  it('runs the same program as the other Action', () => {
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/action.js' });
    expect(existsSync(join(folder, '../dist'))).toBe(true);
  });

  it('has the defaults that the program has, and no input that it does not know', () => {
    const given = Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default ?? '',
    ]);
    const { githubToken, ...read } = readCommentInputs(Object.fromEntries(given));
    expect(githubToken).toBe('${'.concat('{ github.token }}'));
    expect(read).toEqual(readDefaults());
    expect(Object.keys(action.inputs)).toHaveLength(5);
  });

  function readDefaults() {
    const { githubToken: _, ...defaults } = readCommentInputs({ INPUT_ARTIFACT: 'flamegate' });
    return defaults;
  }

  it.each(Object.entries(action.inputs))(
    '%s says what is allowed, the default and an example',
    (_, input) => {
      expect(input.description).toMatch(/[.;)] Allowed: .+ Default: .+ Example: `.+`( as an expression)?\.$/);
    },
  );

  it('has no expression in a description: the runner would evaluate it and refuse the Action', () => {
    const described = [action, ...Object.values(action.inputs), ...Object.values(action.outputs)];
    for (const { description } of described) expect(description).not.toContain('${'.concat('{'));
  });
});
