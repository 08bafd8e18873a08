import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { allowedAt } from './allowed.ts';
import { BUDGET_KEYS } from './budgets.ts';
import { MAX_BYTES } from './config-text.ts';
import { innermost } from './fields.ts';
import { GROUP_KEYS } from './group.ts';
import { LINK_KEYS } from './links.ts';
import { nearestName } from './nearest.ts';
import { RULE_KEYS } from './rules.ts';
import { FileSchema, type FileSettings, InputSchema } from './schema.ts';
import { SERVICE_KEYS } from './services.ts';
import { UsageError } from './usage-error.ts';
import { WAIVER_KEYS } from './waivers.ts';

/** The validated configuration file and where each of its settings stands. */
export interface ConfigFile {
  readonly path: string;
  readonly settings: FileSettings;
  /** `path:line:column` of each setting, and of each budget and waiver as `budgets.0`. */
  readonly origins: Readonly<Record<string, string>>;
}

/**
 * Parses and validates the text of a configuration file.
 * @throws UsageError with line and column
 */
export function parseConfigFile(path: string, text: string): ConfigFile {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new UsageError(
      `${path} is too large`,
      `it has more than ${MAX_BYTES} bytes`,
      'check the path: a configuration is some kilobytes',
    );
  }
  const lines = new LineCounter();
  // The library's own check for repeated keys compares each with each: minutes for a file of a few hundred kilobytes.
  // Its warnings go to the terminal past everything here, and quote the file; what they are about is no setting, and refused.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [broken] = document.errors;
  if (broken) throw invalid(place(broken.pos[0]), broken.message.split('\n')[0] ?? '', 'correct the YAML');
  refuseRepeatedKeys(document, place);
  if (isNothing(document.contents)) return { path, settings: {}, origins: {} };
  if (!isMap(document.contents))
    throw invalid(`${path}:1:1`, 'expected settings, as in "min-share: 1%"', REMEDY);
  const parsed = FileSchema.safeParse(toPlain(path, document), { jitless: true });
  if (!parsed.success) throw explain(parsed.error, document.contents, place);
  return { path, settings: parsed.data, origins: originsOf(document.contents, place) };
}

/** Aliases are resolved only here, so an unknown one, or a bomb of them, is found out only here. */
function toPlain(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw invalid(path, error.message, 'write the values out instead of using YAML aliases');
  }
}

/** An empty text has no content, and one with a mere `---` the value null. */
function isNothing(contents: unknown): contents is null {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function refuseRepeatedKeys(document: Document, place: (offset: number) => string): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const why = `${quote(key.value)} is given twice`;
          throw invalid(place(key.range?.[0] ?? 0), why, 'keep one of them');
        }
        seen.add(key.value);
      }
    },
  });
}

function quote(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 100));
}

const REMEDY = 'the settings are described in docs/configuration.md';

function invalid(place: string, why: string, remedy: string): UsageError {
  return new UsageError(`${place}: the configuration is not valid`, why, remedy);
}

/** Lists of which messages name the entry. */
const PLACED: ReadonlySet<string> = new Set(['services', 'rules', 'group', 'budgets', 'waivers']);

function originsOf(map: YAMLMap, place: (offset: number) => string): Record<string, string> {
  const origins: Record<string, string> = {};
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range) continue;
    origins[String(key.value)] = place(key.range[0]);
    if (!PLACED.has(String(key.value)) || !isSeq(value)) continue;
    for (const [index, entry] of value.items.entries()) {
      const offset = (entry as Node).range?.[0] ?? key.range[0];
      origins[`${String(key.value)}.${index}`] = place(offset);
    }
  }
  return origins;
}

function explain(error: z.ZodError, map: YAMLMap, place: (offset: number) => string): UsageError {
  const issue = firstIssue(error);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue, map, place);
  const offset = nearestOffset(map, issue.path) ?? keyOffset(map, issue.path[0]) ?? 0;
  const setting = issue.path.map(String).join('.');
  return invalid(place(offset), `${setting}: ${issue.message}`, allowedAt(issue.path));
}

/** A setting that is missing is mostly one that is misspelled: then the misspelled one is the problem. */
function firstIssue(error: z.ZodError): z.core.$ZodIssue {
  const issues = error.issues.map(innermost);
  const first = issues[0] as z.core.$ZodIssue;
  const parent = first.path.slice(0, -1).join('.');
  const isSibling = ({ code, path }: z.core.$ZodIssue) =>
    code === 'unrecognized_keys' && path.join('.') === parent;
  return issues.find(isSibling) ?? first;
}

/** Where a value stands; for one that is missing, what it is missing from. */
function nearestOffset(map: YAMLMap, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = map.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}

function unknownKey(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  map: YAMLMap,
  place: (offset: number) => string,
): UsageError {
  const key = issue.keys[0] ?? '';
  const parent = issue.path.length === 0 ? map : map.getIn(issue.path as unknown[], true);
  // Bytes written with `!!binary` have keys, but stand in the file as one text.
  const offset = keyOffset(isMap(parent) ? parent : undefined, key) ?? nearestOffset(map, issue.path) ?? 0;
  if (issue.path.length === 0 && Object.hasOwn(InputSchema.shape, key)) {
    return invalid(
      place(offset),
      `${key} is an input, not a setting of the file`,
      'secrets belong into inputs or the environment',
    );
  }
  if (issue.path[0] === 'services' && key.includes('=')) {
    // YAML takes {team="vision"} for a map.
    return invalid(
      place(offset),
      `${quote(key)} stands in braces without quotes`,
      "write '{...}' in single quotes",
    );
  }
  const misplaced = misplacedKey(key, issue.path);
  if (misplaced !== null) return invalid(place(offset), `unknown setting ${quote(key)}`, misplaced);
  const near = nearestName(key, knownKeys(issue.path));
  const why = `unknown setting ${quote(key)}`;
  return invalid(place(offset), near === null ? why : `${why}: did you mean ${near}?`, REMEDY);
}

/** Where a key belongs that other tools, or other parts of the file, have there; null for any other. */
function misplacedKey(key: string, path: readonly PropertyKey[]): string | null {
  if (path.length === 0 && key === 'defaults')
    return 'the settings at the top level are the defaults of all services: write them there';
  if (path[0] === 'rules' && key === 'max') return 'a limit on what something costs is an entry of budgets';
  return path[0] === 'rules' && key === 'mode' ? 'a mode is that of a service: write it in services' : null;
}

/** What may stand where an unknown key does. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(FileSchema.shape);
  if (path[0] === 'links') return LINK_KEYS;
  if (path[0] === 'rules') return RULE_KEYS;
  if (path[0] === 'group') return GROUP_KEYS;
  if (path[0] === 'services') return SERVICE_KEYS;
  if (path[0] === 'waivers') return WAIVER_KEYS;
  return path[0] === 'budgets' ? BUDGET_KEYS : [];
}

function keyOffset(map: YAMLMap | undefined, key: unknown): number | undefined {
  const pair = map?.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
