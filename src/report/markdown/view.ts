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
import { runPageLine } from '../links/run-page.ts';
import { footerParts, warningNotes } from '../method.ts';
import { firstLine, underFirstLine } from '../next-step.ts';
import { joinPhrases, type Phrase } from '../phrase.ts';
import { type PreviousState, previousLine } from '../previous-state.ts';
import { relayedLine } from '../relayed.ts';
import type { Report } from '../report.ts';
import { serviceLine } from '../service-text.ts';
import { sinceLine } from '../since-line.ts';
import { type WaivedFinding, waivedFindings } from '../waived.ts';
import { comparisonLines, countsLine, openLines, policyNotice, uncountedTitle } from '../wording.ts';

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
  /** Where the flame graphs are. */
  readonly page: Phrase;
  readonly evidence: Phrase;
  readonly warnings: readonly Phrase[];
  /** Services of which something was compared, worst first. */
  readonly groups: readonly ServiceGroup[];
  readonly improved: readonly Finding[];
  readonly moved: ReturnType<typeof movedLines>;
  readonly fresh: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly open: readonly Phrase[];
  /** How many comparisons the open lines are about. */
  readonly openCount: number;
  readonly uncounted: readonly Phrase[];
  readonly uncountedTitle: string;
  readonly footer: Phrase;
}

/** The view of a report. @param previous what the same comment said before, if anything */
export function viewOf(report: Report, previous: PreviousState | null): View {
  return {
    report,
    first: firstLine(report),
    notice: policyNotice(report),
    lead: [
      relayedLine(report),
      underFirstLine(report),
      joinPhrases([sinceLine(report), previousLine(report, previous), changesLine(report)], ' '),
      countsLine(report),
    ],
    budgets: openBudgets(report).map(budgetLine),
    services: serviceFindings(report).map(serviceLine),
    found: findings(report),
    page: runPageLine(report),
    evidence: limitsOfEvidence(report),
    warnings: warningNotes(report),
    groups: serviceGroups(report).filter(({ comparisons }) => comparisons.some(wasCompared)),
    improved: improvements(report),
    moved: movedLines(report),
    fresh: newcomers(report),
    waived: waivedFindings(report),
    open: openLines(report),
    openCount: Math.max(1, openComparisons(report).length),
    uncounted: comparisonLines(uncountedComparisons(report)),
    uncountedTitle: uncountedTitle(report),
    footer: joinPhrases(footerParts(report), ' · '),
  };
}
