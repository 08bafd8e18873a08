import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type PlaceOptions, placeFindings } from '../../../src/github/place-findings.ts';
import type { ReportFunction } from '../../../src/report/report.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor } from '../../support/github-context.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

let github: FakeGitHub;
let workspace: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  workspace = mkdtempSync(join(tmpdir(), 'flamegate-places-'));
});
afterEach(async () => {
  await github.close();
  rmSync(workspace, { recursive: true });
});

function checkOut(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}

const at = (name: string, file: string, firstLine: number, lastLine = firstLine): ReportFunction =>
  reportFunction({ name, source: { file, firstLine, lastLine } });

const place = (functions: readonly ReportFunction[], changes: Partial<PlaceOptions> = {}) =>
  placeFindings(reportOf([reportComparison({ functions: [...functions] })]), {
    context: contextFor(github.url, { workspace }),
    token: 'ghs_secret',
    mappings: [],
    ...changes,
  });

const IOU = 'import math\n\n\ndef iou(a, b):\n    return a / b\n';

it('finds functions in the check-out, and what of them the pull request changes', async () => {
  checkOut({ 'services/yolo/ai.py': IOU, 'services/clip/model.py': '\n\n' });
  github.files.push({ filename: 'services/yolo/ai.py', patch: '@@ -5 +5 @@\n-x\n+    return a / b' });
  const iou = at('iou', 'ai.py', 4, 5);
  const encode = at('encode', '/app/clip/model.py', 2);
  const { report, locate, reason } = await place([iou, encode]);
  expect(reason).toBeUndefined();
  expect(report.changes).toEqual({ files: 1, findings: 2, touched: 1 });
  expect(locate(iou)).toEqual({ path: 'services/yolo/ai.py', firstLine: 5, lastLine: 5 });
  expect(locate(encode)).toEqual({ path: 'services/clip/model.py', firstLine: 2, lastLine: 2 });
});

it('takes no function of a library for one of a file that has the same name', async () => {
  checkOut({ 'src/encoder.py': IOU, 'src/app.py': IOU });
  github.files.push({ filename: 'src/app.py' });
  const library = [at('JSONEncoder.iterencode', 'encoder.py', 5), at('wsgi_app', '/srv/app.py', 2)];
  const { report, locate } = await place(library);
  expect(library.map(locate)).toEqual([null, null]);
  expect(report.changes).toEqual({ files: 1, findings: 0, touched: 0 });
});

it('takes what a person configured without looking', async () => {
  const iou = at('iou', 'ai.py', 4);
  const { report, locate } = await place([iou], { mappings: [{ prefix: '.', folder: 'services/yolo' }] });
  expect(locate(iou)).toEqual({ path: 'services/yolo/ai.py', firstLine: 4, lastLine: 4 });
  expect(report.changes).toEqual({ files: 0, findings: 1, touched: 0 });
});

it('says why it does not know what is changed, and still finds the files', async () => {
  checkOut({ 'services/yolo/ai.py': IOU });
  github.behaviour.permissions.files = 'none';
  const iou = at('iou', 'ai.py', 4);
  const { report, locate, reason } = await place([iou]);
  expect(reason).toContain('pull-requests: read');
  expect(report.changes).toBeNull();
  expect(locate(iou)).toMatchObject({ path: 'services/yolo/ai.py' });
});

it('does not map a file that the pull request deletes', async () => {
  github.files.push({ filename: 'lib/old/ai.py', status: 'removed' });
  const iou = at('iou', '/app/lib/old/ai.py', 4);
  expect((await place([iou])).locate(iou)).toBeNull();
});

it('asks nobody when nothing that grew has a place', async () => {
  const found = [
    reportFunction({ source: null }),
    reportFunction({ ...at('f', 'ai.py', 1), verdict: 'pass' }),
  ];
  const { report, locate } = await place(found);
  expect(github.requests).toEqual([]);
  expect(report.changes).toBeNull();
  expect(found.map(locate)).toEqual([null, null]);
});

it('under pull_request_target the workspace is that of the base, so nothing is placed and nobody asked', async () => {
  checkOut({ 'app/main.py': 'def handle():\n  pass\n' });
  const context = contextFor(github.url, { workspace, eventName: 'pull_request_target' });
  const { report, locate } = await place([at('handle', '/srv/app/main.py', 1)], { context });
  expect(locate(at('handle', '/srv/app/main.py', 1))).toBeNull();
  expect(report.changes).toBeNull();
  expect(github.requests).toEqual([]);
});
