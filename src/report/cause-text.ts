import { visible } from './escape.ts';
import { formatCount } from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import type { ReportFunction } from './report.ts';

/** Sentences about cause and effect between functions. Names are marked as such, and short enough for one line. */

type Name = ReportFunction['explains'][number];

/** Callers shown of a call path, nearest to the function, and of those it explains beside the path. */
const CALLERS = 3;
const OTHERS = 3;
/** Several names stand in one line, so each is shorter than in a table. */
const SHORT_NAME = 48;

/**
 * How a finding is reached, and which of its callers cost more only because of it:
 * `` called from `handle` > `postprocess` > `non_max_suppression`, all of which it explains ``. Empty where nothing is known.
 */
export function causePhrase(fn: ReportFunction): Phrase {
  const callers = fn.callPath.slice(0, -1);
  const shown = callers.slice(-CALLERS);
  const isExplained = (name: Name) => fn.explains.some((other) => isSame(name, other));
  const explained = shown.length - (shown.findLastIndex((name) => !isExplained(name)) + 1);
  // Callers further up the path go without saying once all of the nearest ones are explained.
  const said = explained === shown.length ? callers : shown.slice(shown.length - explained);
  const beside = fn.explains.filter((name) => !said.some((other) => isSame(name, other)));
  const others = listed(beside, fn.explainsMore);
  const path: Phrase =
    shown.length === 0
      ? []
      : [
          `called from ${callers.length > shown.length ? '… > ' : ''}`,
          ...joinPhrases(shown.map(toPhrase), ' > '),
        ];
  if (explained === 0) return joinPhrases([path, others.length === 0 ? [] : ['explains ', ...others]], ', ');
  const effect = `, ${explainedWords(explained, shown.length)} it explains`;
  return [...path, effect, ...(others.length === 0 ? [] : [' with ', ...others])];
}

/** The nearest callers stand last. */
function explainedWords(explained: number, shown: number): string {
  if (explained === shown) return shown === 1 ? 'which' : 'all of which';
  return explained === 1 ? 'the last of which' : `the last ${explained} of which`;
}

function listed(names: readonly Name[], hidden: number): Phrase {
  const shown = names.slice(0, OTHERS);
  const more = names.length - shown.length + hidden;
  if (shown.length === 0) return [];
  return [...joinPhrases(shown.map(toPhrase), ', '), ...(more > 0 ? [` and ${formatCount(more)} more`] : [])];
}

function toPhrase({ name }: Name): Phrase {
  return [{ code: visible(name, SHORT_NAME) }];
}

function isSame(a: Name, b: Name): boolean {
  return a.name === b.name && a.file === b.file;
}
