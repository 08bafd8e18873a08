/**
 * Writes schema/report.schema.json and schema/config.schema.json from the zod schemas; with --check only tells whether
 * they are up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FileSchema } from '../src/config/schema.ts';
import { ReportSchema } from '../src/report/report.ts';

const root = join(import.meta.dirname, '..');

/** The published schemas by file name. */
export function schemas(): ReadonlyMap<string, string> {
  const json = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  return new Map([
    ['report.schema.json', json(z.toJSONSchema(ReportSchema, { io: 'output' }))],
    ['config.schema.json', json(z.toJSONSchema(FileSchema, { io: 'input' }))],
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [name, text] of schemas()) {
    const path = join(root, 'schema', name);
    if (!check) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`schema/${name} is out of date: run npm run schema`);
      process.exitCode = 1;
    }
  }
}
