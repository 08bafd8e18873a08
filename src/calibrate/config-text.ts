import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { parseConfigFile } from '../config/file.ts';
import type { FileSettings } from '../config/schema.ts';
import { DEFAULT_POLICY } from '../judge/policy.ts';
import type { Thresholds } from './thresholds.ts';

/** The settings that are written, the stricter one last. */
const SETTINGS = [
  ['fail-on-growth', 'failOnGrowth'],
  ['warn-on-growth', 'warnOnGrowth'],
] as const;

/** 0.07 as `7%`: 0.07 * 100 is 7.000000000000001. */
function percentOf(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(9))}%`;
}

/** The lines a person would add to a configuration file. */
export function thresholdLines(thresholds: Thresholds): string {
  return SETTINGS.map(([name, key]) => `${name}: ${percentOf(thresholds[key])}\n`).join('');
}

/**
 * Puts thresholds into the text of a configuration file, comments and everything else kept. A threshold is only ever
 * raised: one that is higher already stays.
 * @param path of the file, for messages
 * @param text `''` for a file that does not exist
 * @throws UsageError with line and column for a file that is not valid
 */
export function raiseThresholds(path: string, text: string, thresholds: Thresholds): string {
  const before = parseConfigFile(path, text).settings;
  const held = heldThresholds(before);
  const raised = SETTINGS.flatMap(([name, key]) =>
    held[key] < thresholds[key] || before[name] === undefined
      ? [{ name, value: percentOf(Math.max(held[key], thresholds[key])) }]
      : [],
  );
  if (raised.length === 0) return text;
  const wanted = parseConfigFile(
    path,
    raised.map(({ name, value }) => `${name}: ${value}\n`).join(''),
  ).settings;
  const edited = editLines(text, raised);
  // Editing the lines keeps every other byte, but not every YAML is written in lines; what came out is what counts.
  if (edited !== null && isDeepStrictEqual(settingsOf(path, edited), { ...before, ...wanted })) return edited;
  return editDocument(text, raised);
}

/** What holds with these settings: without one of its own, a warning never needs more than a failure. */
function heldThresholds(settings: FileSettings): Thresholds {
  const failOnGrowth = settings['fail-on-growth'] ?? DEFAULT_POLICY.failOnGrowth;
  const warnOnGrowth = settings['warn-on-growth'] ?? Math.min(DEFAULT_POLICY.warnOnGrowth, failOnGrowth);
  return { failOnGrowth, warnOnGrowth };
}

interface Raised {
  readonly name: string;
  readonly value: string;
}

function settingsOf(path: string, text: string): unknown {
  try {
    return parseConfigFile(path, text).settings;
  } catch {
    return null;
  }
}

/** Null where the file is no plain block of settings. */
function editLines(text: string, raised: readonly Raised[]): string | null {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // Valid, and no map: nothing but comments, or a mere `---`.
  const map: YAMLMap | null = isMap(contents) ? contents : null;
  let edited = text;
  const missing: Raised[] = [];
  // From the end, so that the places before it stay where they are.
  const known = raised
    .flatMap((entry) => {
      const value = map === null ? undefined : (map.get(entry.name, true) as Scalar | undefined);
      if (value === undefined) missing.push(entry);
      return value === undefined ? [] : [{ ...entry, range: isScalar(value) ? value.range : null }];
    })
    .sort((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0));
  for (const { value, range } of known) {
    if (!range) return null;
    edited = edited.slice(0, range[0]) + value + edited.slice(range[1]);
  }
  const gap = edited === '' || edited.endsWith('\n') ? '' : eol;
  return edited + gap + missing.map(({ name, value }) => `${name}: ${value}${eol}`).join('');
}

/** Keeps settings and comments, but may write lines, quotes and spaces anew. */
function editDocument(text: string, raised: readonly Raised[]): string {
  const document: Document = parseDocument(text, { uniqueKeys: false });
  if (!isMap(document.contents)) document.contents = document.createNode({});
  for (const { name, value } of raised) document.set(name, value);
  return document.toString({ lineWidth: 0 });
}
