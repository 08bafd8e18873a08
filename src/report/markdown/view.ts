import { budgetLine, openBudgets } from '../budget-text.ts';
import { changesLine } from '../changes-line.ts';
import { movedLines } from '../comparison-text.ts';
import {
  type Finding,
  findings,
  improvements,
  newcomers,
  openComparisons,
  type ServiceGroup,
  serviceFindings,
  serviceGroups,
  uncountedComparisons,
  wasCompared,
} from '../findings.ts';
import { limitsOfEvidence } from '../limits-of-evidence.ts';
import { footerParts, warningNotes } from '../method.ts';
import { firstLine, underFirstLine } from '../next-step.ts';
import { joinPhrases, type Phrase } from '../phrase.ts';
import { type PreviousState, previousLine } from '../previous-state.ts';
import type { Report } from '../report.ts';
import { serviceLine } from '../service-text.ts';
import { sinceLine } from '../since-line.ts';
import { comparisonLines, countsLine, openLines, policyNotice } from '../wording.ts';

/**
 * Everything the Markdown shows, selected and ordered, before any of it is written: a text that has to be shortened is
 * written several times, and a report of thousands of findings is not to be sorted each time.
 */
export interface View {
  readonly report: Report;
  readonly first: Phrase;
  readonly notice: Phrase;
  /** The lines between the title and the tables, each a paragraph. */
  readonly lead: readonly Phrase[];
  readonly budgets: readonly Phrase[];
  readonly services: readonly Phrase[];
  readonly found: readonly Finding[];
  readonly evidence: Phrase;
  readonly warnings: readonly Phrase[];
  /** Services of which something was compared, worst first. */
  readonly groups: readonly ServiceGroup[];
  readonly improved: readonly Finding[];
  readonly moved: ReturnType<typeof movedLines>;
  readonly fresh: readonly Finding[];
  readonly open: readonly Phrase[];
  /** How many comparisons the open lines are about. */
  readonly openCount: number;
  readonly uncounted: readonly Phrase[];
  readonly uncountedCount: number;
  readonly footer: Phrase;
}

/** The view of a report. @param previous what the same comment said before, if anything */
export function viewOf(report: Report, previous: PreviousState | null): View {
  const uncounted = uncountedComparisons(report);
  const found = findings(report);
  return {
    report,
    first: firstLine(report),
    notice: policyNotice(report),
    lead: [
      underFirstLine(report),
      joinPhrases([sinceLine(report), previousLine(report, previous), changesLine(report)], ' '),
      countsLine(report),
    ],
    budgets: openBudgets(report).map(budgetLine),
    services: serviceFindings(report).map(serviceLine),
    found,
    evidence: limitsOfEvidence(report),
    warnings: warningNotes(report),
    groups: worstFirst(
      serviceGroups(report).filter(({ comparisons }) => comparisons.some(wasCompared)),
      found,
    ),
    improved: improvements(report),
    moved: movedLines(report),
    fresh: newcomers(report),
    open: openLines(report),
    openCount: Math.max(1, openComparisons(report).length),
    uncounted: comparisonLines(uncounted),
    uncountedCount: uncounted.length,
    footer: joinPhrases(footerParts(report), ' · '),
  };
}

/** Services with the same verdict in the order of the table above them. */
function worstFirst(groups: readonly ServiceGroup[], found: readonly Finding[]): ServiceGroup[] {
  const rank = new Map<string, number>();
  for (const [index, { comparison }] of found.entries()) {
    if (!rank.has(comparison.service)) rank.set(comparison.service, index);
  }
  const place = ({ service }: ServiceGroup): number => rank.get(service) ?? found.length;
  return groups.toSorted((first, second) =>
    first.verdict === second.verdict ? place(first) - place(second) : 0,
  );
}
