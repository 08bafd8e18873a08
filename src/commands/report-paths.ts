import type { CommandLine } from '../config/inputs.ts';

/** The forms of a report, in the order in which they are written. */
export const REPORT_FORMS = ['json', 'md', 'html', 'junit', 'summary'] as const;

/** One form of a report. */
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Where to write which form of a report, and the folder of the profiles behind it. */
export type ReportPaths = { readonly [K in ReportForm | 'profiles']?: string | undefined };

/** The paths the report flags name. */
export function pathsOf({ options }: CommandLine): ReportPaths {
  const names = [...REPORT_FORMS, 'profiles'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const path = options[`report-${name}`];
      return typeof path === 'string' ? [[name, path]] : [];
    }),
  );
}

/** Whether a form that is written holds flame graphs. */
export function holdsFlameGraphs({ json, html }: ReportPaths): boolean {
  return json !== undefined || html !== undefined;
}
