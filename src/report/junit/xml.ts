import { escapeHtml, visible, visibleMessage } from '../escape.ts';
import { formatPlural } from '../numbers.ts';

/** How a test case came out; the text is a message from the report. */
export type JunitOutcome =
  | { readonly kind: 'passed'; readonly output: readonly string[] }
  | { readonly kind: 'skipped'; readonly message: string }
  | {
      readonly kind: 'failure' | 'error';
      readonly type: string;
      readonly message: string;
      readonly lines: readonly string[];
    };

/** One test case. */
export interface JunitCase {
  readonly name: string;
  readonly outcome: JunitOutcome;
}

/** Test cases with the same class. */
export interface JunitSuite {
  readonly name: string;
  readonly className: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly JunitCase[];
}

/** How many test cases came out how. */
export interface JunitCounts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

const NAME_LENGTH = 200;
/** Characters of a message, which tools show in lists, and of a line below it. */
const MESSAGE_LENGTH = 300;
const LINE_LENGTH = 600;
/** Test cases in one suite; what reads JUnit shows them one by one. */
const MOST_CASES = 200;

/** Counts the outcomes. */
export function countCases(cases: readonly JunitCase[]): JunitCounts {
  const count = (kind: JunitOutcome['kind']) => cases.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

const SEVERITY: Readonly<Record<JunitOutcome['kind'], number>> = {
  failure: 0,
  error: 1,
  skipped: 2,
  passed: 3,
};

/** The suite with its worst test cases only where it has very many, and how many are left out among its properties. */
export function shortSuite(suite: JunitSuite): JunitSuite {
  const { properties, cases } = suite;
  if (cases.length <= MOST_CASES) return suite;
  const worst = cases.toSorted((a, b) => SEVERITY[a.outcome.kind] - SEVERITY[b.outcome.kind]);
  const leftOut = `${formatPlural(cases.length - MOST_CASES, 'test case')}, which came out no worse than the others`;
  return { ...suite, properties: { ...properties, leftOut }, cases: worst.slice(0, MOST_CASES) };
}

/**
 * Suites as a JUnit file, in the structure that Jenkins publishes a schema of: all that read JUnit know it. There is no
 * time, since a verdict takes none of its own.
 * Source: https://github.com/jenkinsci/xunit-plugin (junit-10.xsd)
 * @param timestamp ISO 8601, without a zone
 */
export function writeJunit(suites: readonly JunitSuite[], timestamp: string): string {
  const { tests, failures, errors } = countCases(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="flamegate"${attributes({ tests, failures, errors, time: 0 })}>`,
    ...suites.flatMap((suite) => suiteLines(suite, timestamp)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines({ name, className, properties, cases }: JunitSuite, timestamp: string): string[] {
  const counts = attributes({ ...countCases(cases), time: 0, timestamp });
  const names = uniqueNames(cases.map((one) => inName(one.name)));
  return [
    `  <testsuite name="${inName(name)}"${counts}>`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([key, value]) => `      <property name="${key}" value="${inName(value)}"/>`,
    ),
    '    </properties>',
    ...cases.map(({ outcome }, index) => caseText(names[index] as string, inName(className), outcome)),
    '  </testsuite>',
  ];
}

/** What reads JUnit tells cases apart by name alone; cutting a long name may make two alike. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} #${number}`;
    taken.add(unique);
    return unique;
  });
}

function caseText(name: string, className: string, outcome: JunitOutcome): string {
  const content = outcomeText(outcome);
  const start = `    <testcase name="${name}" classname="${className}" time="0"`;
  return content === '' ? `${start}/>` : `${start}>\n      ${content}\n    </testcase>`;
}

function outcomeText(outcome: JunitOutcome): string {
  switch (outcome.kind) {
    case 'passed':
      return outcome.output.length === 0 ? '' : `<system-out>${inText(outcome.output)}</system-out>`;
    case 'skipped':
      return `<skipped message="${inMessage(outcome.message)}"/>`;
    default: {
      const { kind, type, message, lines } = outcome;
      return `<${kind} message="${inMessage(message)}" type="${inName(type)}">${inText(lines)}</${kind}>`;
    }
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
}

/** Nothing invisible is left by `visible`, so nothing that XML 1.0 has no place for. */
function inName(text: string): string {
  return escapeHtml(visible(text, NAME_LENGTH));
}

function inMessage(message: string): string {
  return escapeHtml(visibleMessage(message, MESSAGE_LENGTH));
}

function inText(lines: readonly string[]): string {
  return lines.map((line) => escapeHtml(visibleMessage(line, LINE_LENGTH))).join('\n');
}
