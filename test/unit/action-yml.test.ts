import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputSchema } from '../../src/config/schema.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { reportOf } from '../support/report.ts';

interface Input {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly description: string;
  readonly inputs: Record<string, Input>;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: unknown;
};
const inputs = Object.entries(action.inputs);

describe('action.yml', () => {
  it('runs the built entry on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  it('gives no default that would overrule the configuration file', () => {
    const defaults = inputs.filter(([, input]) => 'default' in input).map(([name]) => name);
    expect(defaults).toEqual(['github-token']);
  });

  it('has an input for every setting that inputs may give', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(InputSchema.shape).sort());
  });

  it('requires nothing: the file may say it, and shards are merged without windows', () => {
    expect(inputs.filter(([, input]) => input.required)).toEqual([]);
  });

  it.each(inputs)('%s says what is allowed, the default and an example', (name, { description }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/[.;)] Allowed: .+ Default: .+ Example: `.+`( as an expression)?\.$/);
  });

  it('has no expression in a description: the runner would evaluate it and refuse the Action', () => {
    const described = [action, ...Object.values(action.inputs), ...Object.values(action.outputs)];
    for (const { description } of described) expect(description).not.toContain('${'.concat('{'));
  });

  it('declares the outputs that are set', () => {
    const outputs = outputsOf(reportOf([]), {}, undefined);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  });
});
