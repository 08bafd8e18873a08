/**
 * Writes docs/sample/: what the demo's reports look like as a comment, a job summary, a page and in a terminal, and
 * photographs of them, for which a chromium is needed. `--check` only tells whether the files are current.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '../src/commands/demo.ts';
import { renderHtml } from '../src/report/html/html.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { type Report, type ReportRun, ReportSchema } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';
import { photograph } from './sample/photograph.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/sample');

/** Names the texts that the photographs were taken of, by their hash. */
export const PHOTOGRAPHED = 'photographed.txt';

/** A pull request as it might be: the demo itself has none, and a comment is read beside one. */
const RUN: ReportRun = {
  repository: 'acme/vision',
  commit: '9bd04e7c1f2a4d5e8b6a7c9d0e1f2a3b4c5d6e7f',
  runUrl: 'https://github.com/acme/vision/actions/runs/4711',
  runId: '4711',
  runAttempt: 1,
  event: 'pull_request',
  pullRequest: 42,
};
/** What the baseline's windows ran. */
const BASE = '3f2a91c';

/** The texts by file name: the same ones whenever they are made. */
export async function sampleTexts(): Promise<ReadonlyMap<string, string>> {
  const report = await demoReport();
  return new Map([
    ['comment.md', renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' })],
    ['summary.md', renderMarkdown(report, { maxCharacters: 1_000_000, detail: 'summary' })],
    ['report.html', renderHtml(report)],
    ['terminal.txt', `${renderText(report, { color: false, columns: 120 })}\n`],
  ]);
}

async function demoReport(): Promise<Report> {
  const scratch = mkdtempSync(join(tmpdir(), 'flamegate-sample-'));
  const path = join(scratch, 'report.json');
  const options = { quiet: true, 'report-json': path, 'report-md': join(scratch, 'r.md') };
  const nothing = () => undefined;
  try {
    await demo(
      {
        line: {
          settings: { values: {}, origins: {} },
          positionals: [],
          options: { ...options, 'report-html': join(scratch, 'r.html') },
        },
        env: {},
        terminal: {
          color: false,
          columns: 120,
          out: nothing,
          err: nothing,
          progress: nothing,
          step: nothing,
        },
        nowMs: 0,
      },
      join(root, 'demo'),
    );
    return inPullRequest(ReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The recordings have no label for a version, which windows in a pull request would select by. */
function inPullRequest(report: Report): Report {
  const { windows } = report;
  if (windows === null) throw new Error('the demo compares windows');
  const { baseline, candidate } = windows;
  return {
    ...report,
    run: RUN,
    windows: {
      ...windows,
      baseline: { ...baseline, selector: `{version="${BASE}"}` },
      candidate: { ...candidate, selector: `{version="${RUN.commit.slice(0, BASE.length)}"}` },
    },
  };
}

/** What `PHOTOGRAPHED` says of these texts. */
export function fingerprint(texts: ReadonlyMap<string, string>): string {
  const hash = (name: string) =>
    createHash('sha256')
      .update(texts.get(name) ?? '')
      .digest('hex');
  return ['comment.md', 'report.html'].map((name) => `${hash(name)}  ${name}\n`).join('');
}

async function main(): Promise<void> {
  const texts = await sampleTexts();
  const wanted = new Map([...texts, [PHOTOGRAPHED, fingerprint(texts)]]);
  const stale = [...wanted].filter(([name, text]) => read(name) !== text).map(([name]) => name);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      console.error(`docs/sample is out of date (${stale.join(', ')}): run npm run sample`);
      process.exitCode = 1;
    }
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  await photograph(texts, folder);
  writeFileSync(join(folder, PHOTOGRAPHED), fingerprint(texts));
}

function read(name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) await main();
