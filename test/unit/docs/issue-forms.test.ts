import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Issue forms as https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests describes them. */

const FOLDER = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');
const read = (name: string) => parse(readFileSync(join(FOLDER, name), 'utf8')) as Form;

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Field[];
}

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly string[];
  };
  readonly validations?: { readonly required: boolean };
}

const forms = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml') && name !== 'config.yml')
  .map((name) => ({ file: name, form: read(name) }));

it('there is a form for bugs, for wrong verdicts and for wishes', () => {
  expect(forms.map(({ file }) => file).sort()).toEqual(['bug.yml', 'false-alarm.yml', 'feature.yml']);
});

describe.each(forms)('$file', ({ form }) => {
  it('has what GitHub needs to show it', () => {
    expect([typeof form.name, typeof form.description, Array.isArray(form.labels)]).toEqual([
      'string',
      'string',
      true,
    ]);
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBeGreaterThan(1);
    }
  });

  it('asks under names of their own, and must know something', () => {
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => /^[\w-]+$/u.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fields.some(({ validations }) => validations?.required === true)).toBe(true);
  });
});

it.each([
  ['false-alarm.yml', ['report.json', 'profiles/', 'flamegate config --print', 'flamegate calibrate']],
  ['bug.yml', ['flamegate doctor', 'report.json', 'flamegate --version']],
])('%s asks for %j', (name, wanted) => {
  const text = JSON.stringify(read(name));
  expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
});
