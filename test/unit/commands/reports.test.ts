import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportDirPaths, writeReports } from '../../../src/commands/reports.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import { failedReport } from '../../support/sample-report.ts';
import { parseXml } from '../../support/xml.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'flamegate-reports-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('writeReports', () => {
  it('writes every form of a report directory', async () => {
    const written = await writeReports(failedReport(), reportDirPaths(join(dir, 'out')));
    const { json = '', md = '', html = '', junit = '' } = written.paths;
    expect(written).toMatchObject({ errors: [], profiles: [], profilesProblem: null });
    const names = ['report.html', 'report.json', 'report.junit.xml', 'report.md'];
    expect(readdirSync(join(dir, 'out')).sort()).toEqual(names);
    const [text = '', markdown, page, xml = ''] = [json, md, html, junit].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(ReportSchema.parse(JSON.parse(text))).toEqual(failedReport());
    expect(markdown).toContain('iou');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(parseXml(xml).attributes.failures).toBe('1');
  });

  it('a summary fits into a step', async () => {
    const { paths } = await writeReports(failedReport(), { summary: join(dir, 's.md') });
    const bytes = readFileSync(paths.summary!).length;
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(1024 * 1024);
  });

  it('one that cannot be written does not cost the others, and leaves no half file', async () => {
    mkdirSync(join(dir, 'report.md'));
    const written = await writeReports(failedReport(), reportDirPaths(dir));
    expect(Object.keys(written.paths)).toEqual(['json', 'html', 'junit']);
    expect(written.errors).toHaveLength(1);
    expect(written.errors[0]).toBeInstanceOf(UsageError);
    expect(readdirSync(dir).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
