import { matchesGlob } from '../../config/glob.ts';
import { joinSelectors } from '../../config/selector.ts';
import type { SideName } from '../plan.ts';
import { quoteName, type Reason } from './reason.ts';

/** What the windows hold, and what was asked for. */
interface Hiding {
  /** What is there where no labels are asked for; null where nobody looked. */
  readonly hidden: readonly HiddenService[] | null;
  /** Label selector of each window. */
  readonly selectors: Readonly<Record<SideName, string>>;
}

/** A service, and the windows in which it has profiles, whatever their labels are. */
export interface HiddenService {
  readonly service: string;
  readonly sides: readonly SideName[];
}

/** Whether a request stands for several services: a glob, or labels, which are their own name. */
export function isPattern(service: string, labels: string): boolean {
  return /[*?]/u.test(service) || isByLabels(service, labels);
}

/** Whether services are meant by labels alone, by which they are then called. */
export function isByLabels(service: string, labels: string): boolean {
  return labels !== '' && service === labels;
}

/**
 * FG130 for a request that no service answers, although some would without the labels.
 * @param service a glob, or the labels themselves
 * @param labels what is added to the selectors of the windows
 */
export function diagnoseHidden(
  service: string,
  labels: string,
  { hidden, selectors }: Hiding,
): Reason | undefined {
  const pattern = isByLabels(service, labels) ? '*' : service;
  const found = (hidden ?? []).filter((one) => matchesGlob(pattern, one.service));
  if (found.length === 0) return undefined;
  const sides = SIDES.filter((side) => found.some((one) => one.sides.includes(side)));
  const asked = askedWith(sides, labels, selectors);
  const which = pattern === '*' ? '' : ` that matches ${quoteName(pattern)}`;
  const where = sides.length === 1 ? `the ${sides[0]} window holds` : 'the windows hold';
  return {
    code: 'FG130',
    message:
      `No service${which} has profiles with the labels that were asked for (${asked}), but without them ${where} profiles of ` +
      shortNames(found.map((one) => one.service)),
    remedy: `Correct the labels in the selectors of the windows and in services, or let the profilers send them${environmentHint(asked)}; Pyroscope shows which labels its profiles have.`,
  };
}

const SIDES: readonly SideName[] = ['baseline', 'candidate'];

/** All conditions that profiles of these sides had to meet, in words. */
export function askedWith(
  sides: readonly SideName[],
  labels: string,
  selectors: Hiding['selectors'],
): string {
  const asked = sides.map((side) => ({ side, text: joinSelectors(selectors[side], labels) || '{}' }));
  const [first] = asked;
  if (first !== undefined && asked.every(({ text }) => text === first.text)) return first.text;
  return asked.map(({ side, text }) => `${text} in the ${side}`).join(', ');
}

/** Nobody wrote this condition into the configuration, so nobody would find it there. */
export function environmentHint(asked: string): string {
  return /\benvironment=~"[^"]*\|"/u.test(asked)
    ? ' (the label environment comes from the variable ENVIRONMENT, unless the selector of a window or service names it)'
    : '';
}

const MAX_NAMED = 8;

function shortNames(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return names.slice(0, MAX_NAMED).map(quoteName).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
