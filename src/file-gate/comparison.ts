import { compareSides } from '../compare/compare.ts';
import { profilerTraces } from '../compare/profiler-traces.ts';
import type { FileConfig } from '../config/file-source.ts';
import { matchesGlob } from '../config/glob.ts';
import { ruleNotes } from '../gate/notes.ts';
import { groupingOf } from '../gate/rules.ts';
import { appliesTo, type BudgetMeasure, measureBudgets } from '../judge/budget-measures.ts';
import { fileNotes } from '../judge/file-notes.ts';
import type { JudgeCase } from '../judge/judge.ts';
import { profilerNotes } from '../judge/profiler-notes.ts';
import type { Reason } from '../judge/verdict.ts';
import { wantedTypes } from '../sources/files.ts';
import type { PerSide } from '../sources/plan.ts';
import { filesByType, type RecordedFile, type TypedFile } from '../sources/profile-files/read.ts';
import type { FileService } from '../sources/profile-files/services.ts';
import { SourceError } from '../sources/source.ts';
import { recordedApartMs, toFileData } from './data.ts';
import { missingFiles, noCommonType, unreadable } from './reasons.ts';

/** One service: what is judged, and what budgets limit. */
export interface ComparedService {
  readonly cases: readonly JudgeCase[];
  readonly measures: readonly BudgetMeasure[];
}

/** Files of one service by what they hold. */
type FilesByType = ReturnType<typeof filesByType>;

/**
 * Compares the files of one service, every profile type that is meant by itself.
 * @param known names of all services, for one that is misspelled
 * @param reading its files
 * @throws ProfileTypeError for a profile type that nobody knows; SourceError for a file that cannot be read, where files were
 * named by hand
 */
export async function compareService(
  service: FileService,
  known: readonly string[],
  reading: Promise<PerSide<readonly RecordedFile[]>>,
  config: FileConfig,
): Promise<ComparedService> {
  const wanted = service.profileTypes ?? config.profileTypes;
  try {
    const files = await reading;
    const types = filesByType(files, wanted);
    const lacking = missingFiles(service, known);
    return lacking === null
      ? compareTypes(service, { files, types, wanted }, config)
      : withoutSide(service, types, lacking, config);
  } catch (error) {
    if (!(error instanceof SourceError) || config.use === 'two-sides') throw error;
    return { cases: [notEvaluated(service, wanted?.[0] ?? 'cpu', unreadable(error))], measures: [] };
  }
}

interface ReadService {
  readonly files: PerSide<readonly RecordedFile[]>;
  readonly types: FilesByType;
  /** As a person wrote them; null when nobody did. */
  readonly wanted: readonly string[] | null;
}

function compareTypes(service: FileService, read: ReadService, config: FileConfig): ComparedService {
  const { files, types, wanted } = read;
  const cases: JudgeCase[] = [];
  const measures: BudgetMeasure[] = [];
  for (const [id, sides] of types) {
    if (sides.baseline.length === 0 || sides.candidate.length === 0) continue;
    const compared = compareType(service, id, sides, config);
    cases.push(...compared.cases);
    measures.push(...compared.measures);
  }
  if (cases.length === 0 && wanted === null)
    return { cases: [notEvaluated(service, 'cpu', noCommonType(files, null))], measures };
  for (const type of missingTypes(types, wanted))
    cases.push(notEvaluated(service, type, noCommonType(files, type)));
  return { cases, measures };
}

/** Types that only one side holds, and those asked for that none does. */
function missingTypes(types: FilesByType, wanted: readonly string[] | null): string[] {
  const oneSided = [...types].filter(
    ([, { baseline, candidate }]) => baseline.length === 0 || candidate.length === 0,
  );
  const isFound = (name: string) =>
    [...types.values()].some(({ baseline, candidate }) =>
      [...baseline, ...candidate].some(({ profile }) => wantedTypes(profile, [name]).size > 0),
    );
  return [...oneSided.map(([id]) => id), ...(wanted ?? []).filter((name) => !isFound(name))];
}

/** What is not compared is held to its budgets all the same, as the candidate shows it. */
function withoutSide(
  service: FileService,
  types: FilesByType,
  reason: Reason,
  config: FileConfig,
): ComparedService {
  const [first = service.profileTypes?.[0] ?? config.profileTypes?.[0] ?? 'cpu'] = types.keys();
  const place = (profileType: string) => ({ service: service.name, profileType });
  const measures = [...types].flatMap(([id, sides]) =>
    sides.candidate.length > 0 && config.budgets.some((rule) => appliesTo(rule, place(id), matchesGlob))
      ? measureBudgets(
          config.budgets,
          place(id),
          toFileData(id, sides, config.ignore, groupingOf(config)),
          matchesGlob,
        )
      : [],
  );
  return { cases: [notEvaluated(service, first, reason)], measures };
}

function compareType(
  service: FileService,
  profileType: string,
  sides: PerSide<readonly TypedFile[]>,
  config: FileConfig,
): ComparedService {
  const rule = service.rule === null ? undefined : config.services[service.rule];
  const policy = rule?.policy ?? config.policy;
  const place = { service: service.name, profileType };
  const data = toFileData(profileType, sides, config.ignore, groupingOf(config));
  const files = { baseline: sides.baseline.length, candidate: sides.candidate.length };
  const judgeCase: JudgeCase = {
    ...place,
    result: compareSides(data, policy),
    notes: [
      ...ruleNotes(rule, { environment: null }),
      ...fileNotes({ isGauge: data.kind === 'gauge', files, apartMs: recordedApartMs(sides) }),
      ...profilerNotes(profilerTraces(data, { baseline: [], candidate: [] })),
    ],
    ...(rule?.policy && { policy: rule.policy }),
    reasons: [],
    required: true,
  };
  return { cases: [judgeCase], measures: measureBudgets(config.budgets, place, data, matchesGlob) };
}

function notEvaluated({ name, optional }: FileService, profileType: string, reason: Reason): JudgeCase {
  return { service: name, profileType, reasons: [reason], required: !optional };
}
