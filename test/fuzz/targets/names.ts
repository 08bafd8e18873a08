import type { Profile } from '../../../src/profile/profile.ts';
import type { ReportComparison, ReportFunction } from '../../../src/report/report.ts';
import { compareProfiles, mustBeValid } from '../../support/fuzz/engine.ts';
import { mutateText } from '../../support/fuzz/mutate-bytes.ts';
import type { Random } from '../../support/fuzz/random.ts';
import { mustRender } from '../../support/fuzz/rendered.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must } from '../../support/fuzz/told.ts';
import { allNodes, parseGfm, tableRows } from '../../support/gfm.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

/** A service, a file, a function that fails, one that warns, and one that is on the way. */
const NAMES = 5;
/** Characters of a comment: one that holds everything, and one for which sections have to go. */
const LONG = 60_000;
const SHORT = 2500;
const SHARES = { baseline: 0.1, candidate: 0.2 };
const TOKENS = [
  '|',
  '`',
  '``',
  '\\',
  '<',
  '>',
  '&',
  '"',
  "'",
  '](',
  '![',
  '-->',
  ']]>',
  '</code>',
  '</details>',
  '::error::',
  '%0A',
  '@octocat',
  'https://evil.example',
  '\u202e',
  '\u001b[31m',
  '\n\n# ',
  '\n| a |\n| - |\n',
];
const OURS = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'html',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'break',
]);
const OUR_TAGS = /<code>[^<]*<\/code>|<\/?(?:sub|details|summary|code|strong)>/gu;

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const names = Array.from({ length: NAMES }, () => {
    const [one, other] = [random.pick(namesOf(random.pick(kept))), random.pick(namesOf(random.pick(kept)))];
    if (random.oneIn(2)) return random.sample(hostileText);
    return mutateText(random, one, other, TOKENS);
  });
  return Buffer.from(JSON.stringify(names));
}

/** Some names as JSON: half a character has no UTF-8. */
function namesOf(input: Uint8Array): string[] {
  return (JSON.parse(Buffer.from(input).toString('utf8')) as unknown[]).map(String);
}

function check(input: Uint8Array): void {
  const [service = '', file = '', failing = '', warning = '', caller = ''] = namesOf(input);
  const measured = compareProfiles(
    profileOf([failing, caller], 100n),
    profileOf([failing, caller, warning], 900n),
  );
  must(measured !== null, 'nothing was compared');
  const functions: ReportFunction[] = [
    reportFunction({
      name: failing,
      file,
      explanation: warning,
      callPath: [caller, failing].map((name) => ({ name, file })),
      explains: [{ name: warning, file }],
      source: { file, firstLine: 3, lastLine: 9 },
    }),
    reportFunction({ name: warning, file, verdict: 'warn', causedBy: { name: failing, file } }),
  ];
  const changes: Partial<ReportComparison> = {
    service,
    alias: caller,
    functions,
    notes: [{ code: 'FG201', message: warning, remedy: caller }],
    ignored: { share: 0.2, functions: [{ name: caller, file, share: SHARES }] },
    links: [{ label: warning, url: `https://a.example/?q=${encodeURIComponent(failing.toWellFormed())}` }],
  };
  const report = reportOf([reportComparison(changes)], { key: service });
  mustBeValid(report);
  const text = mustRender(report, input.length % 8 === 0 ? SHORT : LONG);
  // To read Markdown as GitHub does takes as long as everything else together.
  if (input.length % 2 === 0) mustBeMarkdown(text);
}

/** One stack of these functions, the first of them its leaf, and one of another. */
function profileOf(names: readonly string[], value: bigint): Profile {
  const frames = [...names.map((name) => ({ name: name || '[unknown]', file: '', line: 0 })), OTHER];
  return {
    sampleTypes: [{ type: 'samples', unit: 'count' }],
    defaultSampleType: 0,
    frames,
    stackOffsets: Int32Array.of(0, names.length, names.length + 1),
    stackFrames: Int32Array.from(frames, (_, index) => index),
    values: [BigInt64Array.of(value, 400n)],
    durationNanos: 0,
  };
}

const OTHER = { name: 'other', file: 'a.go', line: 1 };

/** Fails for Markdown in which a name got out of its place. */
function mustBeMarkdown(text: string): void {
  const root = parseGfm(text);
  const nodes = allNodes(root);
  const foreign = nodes.find(({ type }) => !OURS.has(type));
  must(foreign === undefined, `the Markdown holds a ${foreign?.type}`);
  must(nodes.filter(({ type }) => type === 'heading').length === 1, 'the Markdown has other headings');
  for (const rows of tableRows(root))
    must(new Set(rows.map(({ length }) => length)).size === 1, 'a row has other cells than its heading');
  for (const node of nodes) {
    if (node.type === 'html')
      must(!/[<>]/u.test(node.value.replaceAll(OUR_TAGS, '')), `foreign HTML: ${node.value}`);
    if (node.type === 'link') {
      const { host } = new URL(node.url);
      must(['a.example', 'github.com'].includes(host), `the Markdown links to ${host}`);
    }
  }
}

/** Names of functions, services and files, through the engine and every form of the report. */
export const target: FuzzTarget = { format: 'names', make, check };
