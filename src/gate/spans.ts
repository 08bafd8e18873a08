import type { Config } from '../config/resolve.ts';
import type { Reason } from '../judge/verdict.ts';
import type { FlameFunctions } from '../profile/flame-levels.ts';
import { clipName } from '../report/flame-graph/clip-name.ts';
import type { Report, ReportComparison } from '../report/report.ts';
import type { ReportSpanProfile, ReportSpans } from '../report/schema/spans.ts';
import { formatWindow } from '../report/times.ts';
import { type ProfileSource, SourceError } from '../sources/source.ts';

/** More services are asked for nothing: one of them holds a span. */
const MAX_SERVICES = 50;

/**
 * The report with what single spans did in the candidate window, for display only: the verdict was found before. Never rejects
 * for a source that cannot be asked.
 */
export async function withSpans(
  report: Report,
  source: ProfileSource,
  { candidate }: Pick<Config, 'candidate'>,
  ids: readonly string[],
): Promise<Report> {
  if (ids.length === 0) return report;
  const all = report.comparisons.filter(
    ({ kind, profileType }) => kind === 'cpu' && profileType.includes(':'),
  );
  const asked = all.slice(0, MAX_SERVICES);
  const { selector, ...window } = candidate;
  const read = await Promise.all(
    asked.map((comparison) => {
      const ask = async (spanIds: readonly string[]) =>
        source.readSpans?.({ ...placeOf(comparison), selector, window, spanIds });
      return profileOf(comparison, ids, ask, report.settings.top);
    }),
  );
  const profiles = read.filter((one) => one !== null && 'functions' in one).sort((a, b) => b.total - a.total);
  const problems = read.filter((one) => one !== null && 'code' in one);
  const seen = new Set(profiles.flatMap(({ spans }) => spans.map(({ id }) => id)));
  const missing = ids.filter((id) => !seen.has(id));
  const notes = [
    ...(asked.length === 0 ? [NOTHING_TO_ASK] : []),
    ...(asked.length > problems.length && missing.length > 0
      ? [notFound(missing, asked, formatWindow(window, true))]
      : []),
    ...(all.length > asked.length ? [tooMany(all.length)] : []),
    ...problems,
  ];
  return { ...report, spans: { ids: [...ids], profiles, notes } satisfies ReportSpans };
}

function placeOf({ service, profileType }: ReportComparison) {
  return { service, profileType };
}

/** What spans did in one service; null when nothing, and why it is not known when the source cannot be asked. */
async function profileOf(
  comparison: ReportComparison,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<FlameFunctions | undefined>,
  top: number,
): Promise<ReportSpanProfile | Reason | null> {
  try {
    const found = await ask(ids);
    if (found === undefined || found.total === 0) return null;
    const each = ids.map(async (id) => ({
      id,
      total: (ids.length > 1 ? await ask([id]) : found)?.total ?? 0,
    }));
    return toProfile(comparison, found, await Promise.all(each), top);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return unread(comparison, error);
  }
}

function toProfile(
  { service, profileType, alias, unit }: ReportComparison,
  { total, functions }: FlameFunctions,
  spans: ReportSpanProfile['spans'],
  top: number,
): ReportSpanProfile {
  return {
    service,
    profileType,
    alias,
    unit,
    total,
    spans: spans.filter((span) => span.total > 0),
    functions: functions
      .toSorted((a, b) => b.self - a.self || b.total - a.total)
      .slice(0, top)
      .map(({ name, self, total: all }) => ({ name: clipName(name), self, total: all })),
  };
}

function notFound(ids: readonly string[], asked: readonly ReportComparison[], window: string): Reason {
  const [first] = asked;
  const where =
    asked.length === 1 && first !== undefined ? JSON.stringify(first.service) : `${asked.length} services`;
  return {
    code: 'FG241',
    message: `no sample of ${where} between ${window} carries the span id ${ids.join(', ')}`,
    remedy:
      'give ids of spans that lie in the candidate window and have the attribute pyroscope.profile.id: its value is the id. The ' +
      'OpenTelemetry packages of Pyroscope set it (otel-profiling-go, otel-profiling-java, pyroscope-otel for Python, and those ' +
      'for .NET and Ruby) on the first span of a request in a process; py-spy knows no spans',
  };
}

function unread({ service }: ReportComparison, error: SourceError): Reason {
  return {
    code: 'FG242',
    message: `the samples of the spans could not be read for ${JSON.stringify(service)}: ${error.message}: ${error.why}`,
    remedy: `${error.remedy} The verdict does not depend on it.`,
  };
}

const NOTHING_TO_ASK: Reason = {
  code: 'FG243',
  message: 'no CPU profile was looked at, so there are no samples of spans',
  remedy: 'name the service of the spans with --service, and cpu among the profile types',
};

function tooMany(count: number): Reason {
  return {
    code: 'FG243',
    message: `spans were looked for in the first ${MAX_SERVICES} of ${count} services`,
    remedy: 'name the service of the spans with --service',
  };
}
