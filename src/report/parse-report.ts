import { visible, visibleMessage } from './escape.ts';
import { firstProblem, type Problem } from './first-problem.ts';
import { type Report, ReportSchema } from './report.ts';

/** Why a text is no report, and what to do about it. */
export interface ReportProblem {
  readonly why: string;
  readonly remedy: string;
}

const WHOLE_FILE = 'take the whole report.json that flamegate wrote, unchanged';
const MESSAGE_LENGTH = 300;

/** Reads the content of a `report.json`, whoever wrote it: everything is checked. */
export function parseReport(text: string): Report | ReportProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : (error as Error).message;
    return { why: visibleMessage(why, MESSAGE_LENGTH), remedy: WHOLE_FILE };
  }
  const { schemaVersion, tool } = headOf(json);
  if (typeof schemaVersion !== 'number') {
    return { why: 'it has no schemaVersion, so it is no report of a gate', remedy: WHOLE_FILE };
  }
  if (schemaVersion > 1) {
    const writer = typeof tool?.version === 'string' ? visible(tool.version, 40) : 'a newer version';
    return {
      why: `its schemaVersion is ${schemaVersion}, and this flamegate reads version 1 only`,
      remedy: `render it with the flamegate that wrote it (${writer}), or a newer one`,
    };
  }
  const problem = firstProblem(ReportSchema, json);
  if (problem !== null) return { why: told(problem), remedy: WHOLE_FILE };
  const parsed = ReportSchema.safeParse(json);
  // What was read, not what the schema makes of it, whose keys have another order: written again, it is the same file.
  if (parsed.success) return json as Report;
  const { path = [], message = 'it does not fit the schema' } = parsed.error.issues[0] ?? {};
  return { why: told({ path: path.filter((key) => typeof key !== 'symbol'), message }), remedy: WHOLE_FILE };
}

/** Tells a problem from a report. */
export function isProblem(result: Report | ReportProblem): result is ReportProblem {
  return 'why' in result;
}

interface Head {
  readonly schemaVersion?: unknown;
  readonly tool?: { readonly version?: unknown } | null;
}

function headOf(json: unknown): Head {
  return typeof json === 'object' && json !== null ? json : {};
}

/** `comparisons[3].functions[0].growth: Invalid input: expected number, received string`. */
function told({ path, message }: Problem): string {
  const keys = path.map((key, index) =>
    typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`,
  );
  return visibleMessage(`${keys.length === 0 ? 'the report' : keys.join('')}: ${message}`, MESSAGE_LENGTH);
}
