import { visible, visibleMessage } from '../report/escape.ts';
import { formatPlural } from '../report/numbers.ts';
import { alignRows, wrapLine } from '../report/text-table.ts';
import { formatWindow } from '../report/times.ts';
import { labelText, listable } from './config-file.ts';
import type { Found, FoundService } from './found.ts';
import { typeNames } from './types.ts';
import { RECENT, windowsToTry } from './windows.ts';

const COLUMNS = 118;
const SHOWN = 20;
const SHOWN_NAME = 60;

/** What was found, as lines for a terminal; no name can send control characters. */
export function foundText(found: Found): string {
  const { services, silent, versions, environments, label, range } = found;
  const { more, unnamable } = listable(found);
  const hidden = services.length - SHOWN;
  const notes = [
    ...(hidden > 0 ? [`and ${hidden} more`] : []),
    ...(silent.length > 0
      ? [`${formatPlural(silent.length, 'service is', 'services are')} known to the server, but silent`]
      : []),
    ...(more > 0
      ? [`${formatPlural(more, 'service is', 'services are')} not in the file: it names where to add them`]
      : []),
    ...(unnamable.length > 0
      ? [
          `${formatPlural(unnamable.length, 'service', 'services')} cannot be named, since * and ? are wildcards`,
        ]
      : []),
    ...[...versions.slice(0, 1), ...environments].map((one) => `label ${labelText(one)}`),
  ];
  const rows = services.slice(0, SHOWN).map((service) => [
    { text: visible(service.name, SHOWN_NAME), align: 'left' as const },
    { text: visible(stateOf(service), COLUMNS), align: 'left' as const },
  ]);
  return [
    ...wrapLine(
      `Found: ${formatPlural(services.length, 'service')} in ${visibleMessage(label)}, ${formatWindow(range, true)}`,
      COLUMNS,
      '',
      '  ',
    ),
    ...alignRows(rows, '  '),
    ...notes.flatMap((note) => wrapLine(note, COLUMNS, '  ', '    ')),
  ].join('\n');
}

function stateOf({ types, others, hasStopped }: FoundService): string {
  const names = typeNames(types.length > 0 ? types : others) || 'nothing that can be compared';
  return hasStopped ? `${names}; stopped, so it is optional` : names;
}

/** What is known when the next steps are told. */
export interface StepFacts {
  /** Null without a server. */
  readonly found: Found | null;
  /** Address of the server; null where none was asked. */
  readonly url: string | null;
  /** Whether it has to be repeated on the command line, since the environment does not have it. */
  readonly isUrlFlag: boolean;
  readonly nowMs: number;
}

/** The next three steps to a first verdict and a gate. */
export function nextSteps({ found, url, isUrlFlag, nowMs }: StepFacts): string {
  const { baseline, candidate, isSameCode } = found === null ? RECENT : windowsToTry(found.spans, nowMs);
  const what = isSameCode
    ? 'of two windows that should be alike'
    : 'of the newest version and the one before';
  const server = url === null || !isUrlFlag ? '' : ` --pyroscope-url ${shellWord(url)}`;
  const isLocal = url !== null && LOOPBACK.test(new URL(url).hostname);
  const address = url === null || isLocal ? 'URL' : shellWord(url);
  const reach = isLocal
    ? '\n     A runner does not reach the server of this machine; examples/workflows/pull-request.yml starts one in the job.'
    : '';
  return `Next:
  1. A first verdict, here and now, ${what}:
       npx flamegate gate${server} --baseline ${baseline} --candidate ${candidate}
  2. Put your load test and the owner of flamegate where the workflow says PLACEHOLDER, and tell it the server:
       gh variable set PYROSCOPE_URL --body ${address}   (and gh secret set PYROSCOPE_TOKEN, where it asks for one)${reach}
  3. Commit both files and open a pull request. It warns at most, until mode: enforce; when that is due says
       npx flamegate calibrate${server} --from now-7h --window 10m`;
}

/** Hosts that mean another machine on a runner. */
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\]|host\.docker\.internal)$/u;

/** As a shell takes it as one word. */
function shellWord(text: string): string {
  return /^[\w:/.@%+=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
