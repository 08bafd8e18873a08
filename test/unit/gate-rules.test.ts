import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { readActionInputs } from '../../src/config/inputs.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { annotationsOf } from '../../src/github/annotations.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { firstLine } from '../../src/report/next-step.ts';
import { type Report, type ReportFunction, ReportSchema } from '../../src/report/report.ts';
import { phraseToText, renderText } from '../../src/report/text.ts';
import { policyNotice } from '../../src/report/wording.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { fakeSource, foldedProfile } from '../support/fake-source.ts';

/** Rules, groups and modes of services, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const both = (service: string) => [
  { service, ...BASELINE },
  { service, ...CANDIDATE },
];

/** Ten functions, one of which costs half as much again in the candidate. */
function profile({ window }: BlockQuery) {
  const isCandidate = window.fromMs >= CANDIDATE.fromMs;
  const block = Math.round((window.fromMs - (isCandidate ? CANDIDATE : BASELINE).fromMs) / 100_000);
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 400 + ((index * 7 + block * 3) % 5);
    const grown = samples * (isCandidate && index === 0 ? 1.5 : 1);
    return [`main;shop.caller${index};shop.f${index}`, Math.round(grown) * 1e7];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(file: string, read: (query: BlockQuery) => ReturnType<typeof profile> = profile) {
  const inputs = readActionInputs({
    'INPUT_PYROSCOPE-URL': 'http://fake',
    INPUT_BASELINE: 'now-30m/now-20m',
    INPUT_CANDIDATE: 'now-10m/now',
  });
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig(
    inputs,
    parseConfigFile('f.yml', `profile-types: [cpu]\n${file}`),
    defaults,
    NOW_MS,
  );
  const source = fakeSource({ uploads: [...both('a'), ...both('b')], read });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return ReportSchema.parse(await runGate(config, setting));
}

const verdicts = ({ comparisons }: Report) =>
  Object.fromEntries(comparisons.map((one) => [one.service, one.verdict]));
const notes = (list: Report['notes'], code: string) =>
  list.filter((note) => note.code === code).map(({ message }) => message);
const grown = (report: Report, service = 'a', name = 'shop.f0') =>
  report.comparisons
    .find((one) => one.service === service)
    ?.functions.find((fn) => fn.name === name) as ReportFunction;

describe('rules', () => {
  test('a limit of a function counts for it alone, in this service alone', async () => {
    const report = await gate(
      'rules: [{service: a, function: shop.f0, fail-on-growth: 100%, warn-on-growth: 80%}]',
    );
    expect(verdicts(report)).toEqual({ a: 'pass', b: 'fail' });
    expect(grown(report).rule).toEqual({
      origin: 'f.yml:2:9',
      severity: 'fail',
      failOnGrowth: 1,
      warnOnGrowth: 0.8,
    });
    expect(grown(report).explanation).toContain('growth above 100 % is ruled out');
    expect(grown(report, 'b')).not.toHaveProperty('rule');
    expect(report.comparisons[0]).not.toHaveProperty('limits');
    expect(notes(report.comparisons[0]?.notes ?? [], 'FG250')).toEqual([
      'rules decide here: shop.f0: fail from 100 % growth, warn from 80 % (f.yml:2:9)',
    ]);
  });

  test('limits that say what holds anyway change no number', async () => {
    const [plain, ruled] = [await gate(''), await gate('rules: [{function: "*", fail-on-growth: 10%}]')];
    const bare = ({ rule: _, explanation: __, ...fn }: ReportFunction) => fn;
    expect(ruled.comparisons.map(({ functions }) => functions.map(bare))).toEqual(
      plain.comparisons.map(({ functions }) => functions.map(bare)),
    );
    expect(ruled).toMatchObject({ verdict: plain.verdict, tests: plain.tests, exitCode: plain.exitCode });
  });

  test('the first that matches decides alone; what it does not say is as for the service', async () => {
    const report = await gate(`
services: [{name: a, fail-on-growth: 90%, warn-on-growth: 60%}, b]
rules:
  - {function: 'shop.f?', owner: '@shop'}
  - {function: shop.f0, severity: ignore}`);
    expect(verdicts(report)).toEqual({ a: 'pass', b: 'fail' });
    expect(grown(report).rule).toMatchObject({ origin: 'f.yml:5:5', failOnGrowth: 0.9, warnOnGrowth: 0.6 });
    expect(grown(report, 'b').rule).toMatchObject({ failOnGrowth: 0.1 });
  });

  test('the owner stands with the finding in every report, and pings nobody', async () => {
    const report = await gate("rules: [{package: shop, owner: '@octo-org/shop'}]");
    expect(grown(report).owner).toBe('@octo-org/shop');
    expect(renderText(report, { color: false })).toContain('owner @octo-org/shop');
    const markdown = renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
    expect(markdown).toContain('octo-org/shop');
    expect(markdown).not.toMatch(/(?<![`\w])@octo-org/);
    expect(annotationsOf(report)[0]?.message).toContain('owner @octo-org/shop');
  });

  test('severity warn never fails, and the finding says why', async () => {
    const report = await gate('rules: [{function: shop.f0, severity: warn}]');
    expect(verdicts(report)).toEqual({ a: 'warn', b: 'warn' });
    expect(report.exitCode).toBe(0);
    expect(grown(report).explanation).toMatch(/; by a rule it warns at most \(f\.yml:2:9\)$/);
  });

  test('severity ignore shows the function, judges it not and shares no error probability with it', async () => {
    const [plain, report] = [await gate(''), await gate('rules: [{function: shop.f0, severity: ignore}]')];
    expect(verdicts(report)).toEqual({ a: 'pass', b: 'pass' });
    expect(report.tests).toBe(plain.tests - 2);
    expect(grown(report)).toMatchObject({
      verdict: 'not-tested',
      explanation: 'not judged: a rule says severity: ignore (f.yml:2:9)',
    });
    expect(grown(report).self).toEqual(grown(plain).self);
  });

  test('a service that is left out altogether is no pass: it does not count', async () => {
    const report = await gate('rules: [{service: a, severity: ignore}]');
    const [a] = report.comparisons;
    expect(a).toMatchObject({ counted: false, verdict: 'pass' });
    expect(a?.reasons.map(({ code }) => code)).toEqual(['FG251']);
    expect(report.verdict).toBe('fail');
    const nobody = /(?:pass|warn|fail), not counted|optional/u;
    const texts = [
      renderText(report, { color: false }),
      renderText(report, { color: false, verbose: true }),
      renderMarkdown(report, { maxCharacters: 60_000, detail: 'summary' }),
      renderHtml(report),
    ];
    for (const text of texts) {
      expect(text).toContain('not counted: 1 not judged by a rule');
      expect(text).toContain('not judged');
      expect(text).not.toMatch(nobody);
    }
    const junit = renderJunit(report);
    expect(junit).toContain('<skipped message="not judged: rules with severity: ignore');
    const nothing = await gate('rules: [{severity: ignore}]');
    expect(nothing).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
  });

  test('the headline counts only what was judged', async () => {
    const report = await gate(
      'rules: [{service: a, severity: ignore}, {fail-on-growth: 100%, warn-on-growth: 80%}]',
    );
    expect(report.verdict).toBe('pass');
    expect(phraseToText(firstLine(report))).toBe(
      'flamegate passed: no function grew beyond the limits in 1 service',
    );
    const rows = renderText(report, { color: false }).match(/^ {2}(?:pass|not judged) .*$/gmu);
    expect(rows?.map((row) => row.trim().split(/ {2,}/u).slice(0, 2))).toEqual([
      ['pass', 'b'],
      ['not judged', 'a'],
    ]);
    expect(renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' })).toMatch(
      /^\| `a` · cpu \| not judged \|/mu,
    );
  });

  test('a warning by a rule asks for no longer window', async () => {
    const rest = async (file: string) =>
      renderText(await gate(file), { color: false }).replaceAll(/\s+/gu, ' ');
    expect(await rest('rules: [{severity: warn}]')).toContain('by a rule it warns at most.');
    expect(await rest('fail-on-growth: 90%')).toContain('a longer window would tell for sure');
  });

  test('what is said after some functions counts for the others', async () => {
    const report = await gate('rules: [{function: shop.f0, fail-on-growth: 10%}, {severity: ignore}]');
    expect(verdicts(report)).toEqual({ a: 'fail', b: 'fail' });
    expect(report.tests).toBe(2);
    expect(report.comparisons.map(({ counted }) => counted)).toEqual([true, true]);
  });

  test('a rule without functions is shown as the limits of the service', async () => {
    const report = await gate('rules: [{service: b, fail-on-growth: 100%, warn-on-growth: 100%}]');
    expect(verdicts(report)).toEqual({ a: 'fail', b: 'pass' });
    expect(report.comparisons[1]?.limits).toEqual({ failOnGrowth: 1, warnOnGrowth: 1, minShare: 0.005 });
  });

  test('a service that a rule leaves out may be missing', async () => {
    const services = 'services: [a, gone]\n';
    expect((await gate(services)).comparisons.at(-1)).toMatchObject({
      verdict: 'not-evaluated',
      counted: true,
    });
    const report = await gate(`${services}rules: [{service: gone, severity: ignore}]`);
    expect(report.comparisons.at(-1)).toMatchObject({ verdict: 'not-evaluated', counted: false });
  });

  test('rules and groups that match nothing are pointed out', async () => {
    const file = 'rules: [{function: shop.g0, severity: warn}, {function: main, severity: warn}]\n';
    const report = await gate(`${file}group: [{match: 'shop.c?ller*', as: callers}, {match: nobody, as: x}]`);
    expect(notes(report.notes, 'FG254')).toEqual([
      'without effect, since no function of what was compared matches: rule f.yml:2:9, group f.yml:3:47',
    ]);
  });
});

describe('groups', () => {
  test('are one function in both windows, and the report says of how many', async () => {
    const file = 'group: [{match: shop.f1, as: two of them}, {match: shop.f2, as: two of them}]';
    const [plain, report] = [await gate(''), await gate(file)];
    expect(verdicts(report)).toEqual(verdicts(plain));
    const [a] = report.comparisons;
    expect(a?.functions.map(({ name }) => name)).not.toContain('shop.f1');
    const parts = ['shop.f1', 'shop.f2'].map((name) => grown(plain, 'a', name));
    const sum = (side: 'baseline' | 'candidate') => parts.reduce((all, { self }) => all + self[side], 0);
    expect(grown(report, 'a', 'two of them')).toMatchObject({
      group: 2,
      self: { baseline: sum('baseline'), candidate: sum('candidate') },
    });
    expect(notes(a?.notes ?? [], 'FG253')).toEqual(['two of them is a group of 2 functions']);
    expect(a?.total).toEqual(plain.comparisons[0]?.total);
    expect(renderMarkdown(report, { maxCharacters: 60_000, detail: 'summary' })).toContain(
      'group of 2 functions',
    );
  });

  test('rules and budgets know the name of the group', async () => {
    const file = `
group: [{match: 'shop.f[?]', as: none}, {match: 'shop.f0', as: hot}]
rules: [{function: hot, severity: warn}]
budgets: [{function: hot, max: 50%}]`;
    const report = await gate(file);
    expect(verdicts(report)).toEqual({ a: 'warn', b: 'warn' });
    expect(report.budgets.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  test('generated names that differ from build to build are no new functions', async () => {
    const named = (query: BlockQuery) => {
      const mark = query.window.fromMs >= CANDIDATE.fromMs ? 'x' : 'y';
      const stacks = Array.from({ length: 5 }, (_, index) => [
        `main;handle_${mark}${index}_{{gen}}(int)`,
        (600 + index) * 1e7,
      ]);
      return foldedProfile({ ...Object.fromEntries(stacks), 'main;parse': 3000e7, 'main;write': 2000e7 });
    };
    const plain = await gate('', named);
    expect(plain.comparisons[0]?.functions.some((fn) => fn.class === 'new' || fn.class === 'moved')).toBe(
      true,
    );
    const report = await gate("group: [{match: 'handle_*_{{gen}}(int)', as: handlers}]", named);
    expect(verdicts(report)).toEqual({ a: 'pass', b: 'pass' });
    expect(grown(report, 'a', 'handlers').group).toBe(10);
    expect(['unchanged', 'unclear']).toContain(grown(report, 'a', 'handlers').class);
  });
});

describe('modes of services', () => {
  const title = (report: Report) => phraseToText(firstLine(report));
  const notice = (report: Report) => phraseToText(policyNotice(report));
  /** Only `a` grows. */
  const onlyA = (query: BlockQuery) =>
    query.service === 'a'
      ? profile(query)
      : profile({
          ...query,
          window: {
            ...query.window,
            fromMs: query.window.fromMs - (query.window.fromMs >= CANDIDATE.fromMs ? 20 * MINUTE_MS : 0),
          },
        });

  test('one that is observed shows its verdict and changes nothing', async () => {
    const report = await gate('services: [{name: a, mode: observe}, b]', onlyA);
    expect(verdicts(report)).toEqual({ a: 'fail', b: 'pass' });
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'success', exitCode: 0 });
    const [a, b] = report.comparisons;
    expect(a?.mode).toBe('observe');
    expect(b).not.toHaveProperty('mode');
    expect(notes(a?.notes ?? [], 'FG252')).toEqual([
      'mode observe for this service: its verdict is shown and does not count for the build',
    ]);
    expect(title(report)).toMatch(/^flamegate would have failed: shop\.f0 in a costs /);
    expect(notice(report)).toBe('In mode observe: a (failed), which does not count.');
    expect(annotationsOf(report).map(({ level }) => level)).toEqual(['notice']);
    expect(renderText(report, { color: false })).toContain('a cpu: fail (mode observe)');
  });

  test('one in mode warn warns', async () => {
    const report = await gate('services: [{name: a, mode: warn}, b]', onlyA);
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'warning', exitCode: 0 });
    expect(notice(report)).toBe('In mode warn: a (failed), which only warns.');
  });

  test('one that is enforced fails the build, and the first line is about it', async () => {
    const report = await gate('mode: observe\nservices: [{name: a}, {name: b, mode: enforce}]');
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
    expect(title(report)).toMatch(/^flamegate failed: shop\.f0 in b costs /);
    expect(title(report)).not.toContain('more failed');
  });

  test('one that is absent counts as its mode says', async () => {
    const report = await gate('services: [b, {name: gone, mode: observe}]', onlyA);
    expect(report).toMatchObject({ verdict: 'not-evaluated', conclusion: 'success', exitCode: 0 });
    const enforced = await gate('services: [{name: a, mode: observe}, gone]', onlyA);
    expect(enforced).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 4 });
    expect(title(enforced)).toMatch(/^flamegate is incomplete: gone/);
  });

  test('the same mode for each is as one for all', async () => {
    const each = await gate('services: [{name: "*", mode: observe}]');
    const all = await gate('mode: observe');
    expect(each).toMatchObject({ verdict: all.verdict, conclusion: all.conclusion, exitCode: all.exitCode });
  });
});
