import { resolve, sep } from 'node:path';
import { quote } from './allowed.ts';
import { UsageError } from './usage-error.ts';
import { closingBrace } from './window.ts';

/** A path or a glob of profile files, and how it names their services. */
export interface FilePattern {
  /** As a person wrote it. */
  readonly text: string;
  /** The same for a search: the service may be anything. */
  readonly glob: string;
  /** Whether it is the path of one file. */
  readonly isPath: boolean;
  readonly namesService: boolean;
  /** The service of a path that the glob found; null where the pattern names none. */
  readonly serviceOf: (path: string) => string | null;
}

/** What stands for the name of a service. */
const PLACEHOLDER = '{service}';
/** What the search takes for more than itself. */
const WILDCARD = /[*?[\]{}]|[+@!]\(/u;
/** What a person writes who means a server: a window, its selector, or another place to look for a baseline. */
const SERVER_FORM =
  /^(?:now(?:$|[-/])|\{\w+ *(?:=~?|!=|!~)|\d{9,13}\/|\d{4}-\d\d-\d\dT[\d:.]+|(?:snapshot|label|artifact):)/u;

/**
 * Reads the patterns of one side, parted by commas and line breaks; commas in braces part alternatives.
 * @param origin of the setting, for messages
 * @throws UsageError
 */
export function parseFilePatterns(setting: string, origin: string): readonly FilePattern[] {
  const patterns = splitPatterns(setting).map((text) => parseFilePattern(text, origin));
  if (new Set(patterns.map(({ namesService }) => namesService)).size > 1)
    throw invalid(origin, setting, `${PLACEHOLDER} stands in some of its patterns, but not in all`);
  return patterns;
}

function splitPatterns(setting: string): string[] {
  const patterns: string[] = [];
  let start = 0;
  for (let at = 0; at <= setting.length; at++) {
    if (setting[at] === '{') at += closingBrace(setting.slice(at));
    if (at < setting.length && !/[,\r\n]/u.test(setting[at] as string)) continue;
    patterns.push(setting.slice(start, at).trim());
    start = at + 1;
  }
  return patterns.filter((pattern) => pattern !== '');
}

/**
 * Reads a path or a glob: `*` and `?` within a folder, `**` any folders, `{a,b}` and `[ab]` as a shell has them. `{service}`
 * stands for the name of a service, in one place of one part of the path.
 * @throws UsageError
 */
export function parseFilePattern(text: string, origin: string): FilePattern {
  if (SERVER_FORM.test(text)) throw invalid(origin, text, 'it is no path, but what a server is asked for');
  const parts = text.split(PLACEHOLDER);
  if (parts.length > 2) throw invalid(origin, text, `${PLACEHOLDER} stands in it ${parts.length - 1} times`);
  const glob = parts.join('*');
  const namesService = parts.length === 2;
  return {
    text,
    glob,
    isPath: !WILDCARD.test(glob),
    namesService,
    serviceOf: namesService ? serviceReader(text, origin) : () => null,
  };
}

/** The part of the path with the service is found by counting, from the end that holds no `**`. */
function serviceReader(text: string, origin: string): FilePattern['serviceOf'] {
  const parts = partsOf(text);
  const at = parts.findIndex((part) => part.includes(PLACEHOLDER));
  const [before = '', after = ''] = (parts[at] ?? '').split(PLACEHOLDER);
  if (/[[\]{}()]/u.test(before + after))
    throw invalid(
      origin,
      text,
      `beside ${PLACEHOLDER}, between two slashes, only * and ? may stand for something`,
    );
  const [isFixedBefore, isFixedAfter] = [isFixed(parts.slice(0, at)), isFixed(parts.slice(at + 1))];
  if (!isFixedBefore && !isFixedAfter)
    throw invalid(origin, text, `** or braces around a slash stand on both sides of ${PLACEHOLDER}`);
  // The name is as long as what stands beside it allows.
  const name = new RegExp(`^${toRegex(before)}(.+)${toRegex(after)}$`, 'su');
  const index = isFixedBefore ? at : at - parts.length;
  return (path) => name.exec(partsOf(path).at(index) ?? '')?.[1] ?? null;
}

function partsOf(path: string): string[] {
  return resolve(path).split(sep === '\\' ? /[\\/]/u : sep);
}

/** Whether a pattern has as many parts as each path that it matches. */
function isFixed(parts: readonly string[]): boolean {
  const count = (part: string, character: string) => part.split(character).length;
  return parts.every((part) => !part.includes('**') && count(part, '{') === count(part, '}'));
}

function toRegex(glob: string): string {
  return glob.replace(/[.*+?^$|\\]/gu, (character) =>
    character === '*' ? '.*?' : character === '?' ? '.' : `\\${character}`,
  );
}

function invalid(origin: string, text: string, why: string): UsageError {
  return new UsageError(
    `${origin} names no profile files`,
    `${quote(text)}: ${why}`,
    "with source: files, write paths or globs such as 'profiles/base/{service}/*.pb.gz', where {service} stands for the name of the service",
  );
}
