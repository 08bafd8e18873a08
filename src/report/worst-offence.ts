import { type Finding, findings, type ServiceFinding, serviceFindings } from './findings.ts';
import type { Report } from './report.ts';

/** What bears the verdict of a build that failed or warned. */
export type Offence =
  | { readonly kind: 'function'; readonly finding: Finding }
  | { readonly kind: 'service'; readonly finding: ServiceFinding };

/** The worst function or service with the verdict of the build; `undefined` where none bears it. */
export function worstOffence(report: Report): Offence | undefined {
  const [first] = findings(report).filter((finding) => finding.function.verdict === report.verdict);
  const [service] = serviceFindings(report).filter(({ verdict }) => verdict === report.verdict);
  if (service !== undefined && (first === undefined || service.addedShare > first.function.addedShare))
    return { kind: 'service', finding: service };
  return first === undefined ? undefined : { kind: 'function', finding: first };
}

/** How many functions, services as a whole and budgets have the verdict of the build. */
export function offences(report: Report): number {
  const { verdict } = report;
  return (
    findings(report).filter((finding) => finding.function.verdict === verdict).length +
    serviceFindings(report).filter((finding) => finding.verdict === verdict).length +
    report.budgets.filter((budget) => budget.verdict === verdict).length
  );
}
