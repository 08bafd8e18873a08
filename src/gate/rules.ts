import { matchesGlob } from '../config/glob.ts';
import { createGrouping, type GroupRule } from '../config/group.ts';
import { matchesFunctionPattern } from '../config/ignore.ts';
import type { Config, JudgeConfig } from '../config/resolve.ts';
import { isTested } from '../judge/function-rules.ts';
import type { JudgeCase } from '../judge/judge.ts';
import { type AppliedRule, type CaseRules, isFor, matchesFunction, rulesFor } from '../judge/limit-rules.ts';
import type { LimitRule, Mode } from '../judge/policy.ts';
import type { Reason } from '../judge/verdict.ts';
import type { Grouping } from '../profile/grouping.ts';
import type { StackTable } from '../profile/profile.ts';
import { formatPlural, formatThreshold } from '../report/numbers.ts';

/** What rules, groups and modes of services mean for what is judged, and what is to be said of them. */

/** What a person said of functions and services. */
export type RuleSetting = Pick<JudgeConfig, 'rules' | 'groups' | 'mode' | 'policy'>;

/**
 * The cases with the rules and the mode of their services, and with notes that say so. One that rules leave out altogether need
 * not be there.
 * @param modeOf the mode of a service of its own; undefined where it has none
 */
export function withRules(
  cases: readonly JudgeCase[],
  setting: RuleSetting,
  modeOf: (service: string) => Mode | undefined = () => undefined,
): readonly JudgeCase[] {
  return cases.map((judgeCase) => {
    const rules = rulesFor(setting.rules, judgeCase, judgeCase.policy ?? setting.policy, matchesGlob);
    const mode = modeOf(judgeCase.service) ?? setting.mode;
    const notes = [
      ...modeNotes(mode, setting),
      ...limitNotes(judgeCase, rules),
      ...groupNotes(judgeCase.result?.stacks.table),
    ];
    const isLeftOut = judgeCase.result === undefined && rules?.whole?.rule.severity === 'ignore';
    return {
      ...judgeCase,
      ...(rules !== undefined && { rules }),
      ...(mode !== setting.mode && { mode }),
      ...(isLeftOut && { required: false }),
      ...(isLeftOut && judgeCase.notApplicable !== true && { reasons: [...judgeCase.reasons, LEFT_OUT] }),
      ...(notes.length > 0 && { notes: [...notes, ...(judgeCase.notes ?? [])] }),
    };
  });
}

const LEFT_OUT: Reason = {
  code: 'FG251',
  message: 'a rule with severity: ignore leaves this service out',
  remedy: '',
};

/** The mode of its own of each service of a plan. */
export function serviceModes(
  planned: Iterable<{ readonly service: string; readonly rule: number | null }>,
  { services }: Pick<Config, 'services'>,
): (service: string) => Mode | undefined {
  const modes = new Map<string, Mode>();
  for (const { service, rule } of planned) {
    const mode = rule === null ? undefined : services[rule]?.mode;
    if (mode !== undefined) modes.set(service, mode);
  }
  return (service) => modes.get(service);
}

/** What makes functions one; undefined without groups. */
export function groupingOf({ groups, ignore }: Pick<JudgeConfig, 'groups' | 'ignore'>): Grouping | undefined {
  return createGrouping(groups, ignore);
}

const MODE_EFFECTS: Readonly<Record<Mode, string>> = {
  observe: 'its verdict is shown and does not count for the build',
  warn: 'its verdict is shown and warns at most',
  enforce: 'its verdict counts for the build',
};

function modeNotes(mode: Mode, setting: RuleSetting): readonly Reason[] {
  if (mode === setting.mode) return [];
  return [{ code: 'FG252', message: `mode ${mode} for this service: ${MODE_EFFECTS[mode]}`, remedy: '' }];
}

const MAX_NAMED = 5;

/** Which rules decide here, and what they say. */
function limitNotes({ result }: JudgeCase, rules: CaseRules | undefined): readonly Reason[] {
  if (rules === undefined || result === undefined) return [];
  const named = new Map<AppliedRule, string[]>();
  if (rules.whole !== null) named.set(rules.whole, []);
  for (const change of result.functions.filter(isTested)) {
    const applied = rules.of(change.key);
    if (applied === null) continue;
    const names = named.get(applied) ?? [];
    if (applied.rule.target !== null) names.push(change.key.name);
    named.set(applied, names);
  }
  if (named.size === 0) return [];
  const all = [...named].map(([applied, names]) => `${listed(names)}: ${ruleWords(applied)}`);
  return [{ code: 'FG250', message: `rules decide here: ${shortened(all, 'rule').join('; ')}`, remedy: '' }];
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'all that no earlier rule names';
  const [first = ''] = names;
  return names.length === 1 ? first : `${first} and ${formatPlural(names.length - 1, 'more function')}`;
}

/** `fail from 30 % growth, owner @vision (.github/flamegate.yml:12:5)` */
function ruleWords({ rule, policy }: AppliedRule): string {
  const limits =
    rule.severity === 'ignore'
      ? 'not judged'
      : rule.severity === 'warn'
        ? `warn from ${formatThreshold(policy.warnOnGrowth)} growth, never fail`
        : `fail from ${formatThreshold(policy.failOnGrowth)} growth, warn from ${formatThreshold(policy.warnOnGrowth)}`;
  return `${limits}${rule.owner === '' ? '' : `, owner ${rule.owner}`} (${rule.origin})`;
}

function shortened(parts: readonly string[], thing: string): readonly string[] {
  const more = parts.length - MAX_NAMED;
  return more > 0 ? [...parts.slice(0, MAX_NAMED), formatPlural(more, `more ${thing}`)] : parts;
}

function groupNotes(table: StackTable | undefined): readonly Reason[] {
  const groups = [...(table?.groups ?? [])];
  if (table === undefined || groups.length === 0) return [];
  const parts = groups.map(
    ([id, count]) => `${table.functions[id]?.name ?? ''} is a group of ${formatPlural(count, 'function')}`,
  );
  return [{ code: 'FG253', message: shortened(parts, 'group').join('; '), remedy: '' }];
}

/** Rules and groups that matched nothing at all: most likely a name is misspelled. A part of a build cannot tell. */
export function unusedNotes(
  cases: readonly JudgeCase[],
  { rules, groups, shard, origins }: Pick<Config, 'rules' | 'groups' | 'shard' | 'origins'>,
): readonly Reason[] {
  const isChosen = ['services', 'profile-types'].some((name) =>
    /^(?:input|option)/u.test(origins[name] ?? ''),
  );
  if (shard !== null || isChosen) return [];
  const compared = cases.flatMap(({ service, profileType, result }) =>
    result === undefined ? [] : [{ service, profileType, table: result.stacks.table }],
  );
  if (compared.length === 0) return [];
  const unused = [
    ...rules
      .filter((rule) => !compared.some((one) => isUsed(rule, one)))
      .map(({ origin }) => `rule ${origin}`),
    ...groups
      .filter((group) => !compared.some((one) => isGroup(group, one)))
      .map(({ origin }) => `group ${origin}`),
  ];
  if (unused.length === 0) return [];
  return [
    {
      code: 'FG254',
      message: `without effect, since no function of what was compared matches: ${shortened(unused, 'entry').join(', ')}`,
      remedy: 'correct the name as the report shows it, or leave the entry out',
    },
  ];
}

interface ComparedTable {
  readonly service: string;
  readonly profileType: string;
  readonly table: StackTable;
}

function isUsed(rule: LimitRule, one: ComparedTable): boolean {
  if (!isFor(rule, one, matchesGlob)) return false;
  return rule.target === null || one.table.functions.some((key) => matchesFunction(rule, key, matchesGlob));
}

/** Another group may have taken all members of one: its own name is then missing, though its pattern is right. */
function isGroup({ name, pattern }: GroupRule, { table }: ComparedTable): boolean {
  if (table.functions.some((key) => matchesFunctionPattern(pattern, key))) return true;
  return [...(table.groups ?? [])].some(([id]) => table.functions[id]?.name === name);
}
