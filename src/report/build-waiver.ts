import type { WaivedReason, WaiverUse } from '../judge/waiver.ts';
import type { ReportWaived, ReportWaiver } from './report.ts';
import { round, roundOrNull } from './rounding.ts';

/** Turns a waiver with its finding into what the report says of them. */
export function toWaiver({ rule, state, verdict, seen, daysLeft }: WaiverUse): ReportWaiver {
  const { allow, reason, owner, expires, origin } = rule;
  return {
    state,
    verdict,
    unit: allow.unit,
    allow: round(allow.amount),
    seen: roundOrNull(seen),
    reason,
    owner,
    expires,
    daysLeft,
    origin,
  };
}

/**
 * The same for what no function bears.
 * @param explanation what is said of the service as a whole in place of its reason; null without such growth
 */
export function toWaived(
  waived: readonly WaivedReason[] | undefined,
  explanation: string | null,
): { readonly waived?: ReportWaived[] } {
  if (waived === undefined) return {};
  const all = waived.map(({ kind, reason, use }) => ({
    kind,
    message: (kind === 'whole' ? explanation : null) ?? reason.message,
    waiver: toWaiver(use),
  }));
  return { waived: all };
}

/** Whether growth of the service as a whole is waived: then it is no finding. */
export function isWholeWaived(waived: readonly WaivedReason[] = []): boolean {
  return waived.some(({ kind, use }) => kind === 'whole' && use.state === 'in-force');
}
