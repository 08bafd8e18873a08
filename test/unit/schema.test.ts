import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../scripts/schema.ts';
import type { Report } from '../../src/report/report.ts';
import { reportWithNodes } from '../support/flame-page.ts';
import { failedReport, SAMPLE_REPORTS } from '../support/sample-report.ts';

describe('the published JSON schemas', () => {
  it.each([...schemas()])('%s is what the sources say', (name, text) => {
    expect(readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8')).toBe(text);
  });
});

describe('report.schema.json', () => {
  const schema = JSON.parse(schemas().get('report.schema.json') ?? '') as object;
  // Times are described by a pattern as well; a validator of formats would be one more package.
  const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

  it.each([
    ...Object.entries(SAMPLE_REPORTS).map(([name, make]) => [name, make()] as const),
    ['with flame graphs', reportWithNodes(3, 300)] as const,
  ])('takes the report %s', (_, report) => {
    validate(JSON.parse(JSON.stringify(report)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[string, (report: Report) => object]>([
    ['an unknown verdict', (report) => ({ ...report, verdict: 'green' })],
    ['another version', (report) => ({ ...report, schemaVersion: 2 })],
    ['an unknown key', (report) => ({ ...report, extra: 1 })],
    ['a missing one', ({ key: _, ...rest }) => rest],
  ])('refuses %s', (_, change) => {
    expect(validate(change(failedReport()))).toBe(false);
  });
});
