/** How much of a report is written. `Infinity` is everything. */
export interface Limits {
  /** Rows of the first table. */
  readonly rows: number;
  /** Lines of budgets that are not met. */
  readonly openBudgets: number;
  /** Characters of one name. */
  readonly nameLength: number;
  /** Rows of the table of further findings. */
  readonly furtherRows: number;
  /** Services with a section of their own, worst first. */
  readonly services: number;
  /** Whether services that passed have one, or only a row in a table. */
  readonly quietServices: boolean;
  /** Functions in each service's table, at most the report's own `top`; 0 for none. */
  readonly functions: number;
  /** Whether these include functions that were too small for a test. */
  readonly untested: boolean;
  /** Rows or lines of what improved, of what moved, and of new functions. */
  readonly improved: number;
  /** Rows of the table of what is waived; 0 for none. */
  readonly waived: number;
  /** Rows of the table of all budgets; 0 for none. */
  readonly budgets: number;
  readonly open: number;
  readonly uncounted: number;
  readonly method: boolean;
}

const COMMENT: Limits = {
  rows: 10,
  openBudgets: 10,
  nameLength: 120,
  furtherRows: 50,
  services: 40,
  quietServices: false,
  functions: Number.POSITIVE_INFINITY,
  untested: false,
  improved: 20,
  waived: 20,
  budgets: 20,
  open: 40,
  uncounted: 40,
  method: true,
};

const SUMMARY: Limits = {
  ...COMMENT,
  quietServices: true,
  untested: true,
  furtherRows: 1000,
  services: 400,
  improved: 200,
  waived: 200,
  budgets: 200,
  open: 400,
  uncounted: 400,
};

/** What is shed, in this order, until the text fits. Each step keeps what the ones before it shed. */
const STEPS: readonly Partial<Limits>[] = [
  { functions: 5, untested: false, improved: 10 },
  { quietServices: false },
  { functions: 3, furtherRows: 20, nameLength: 80 },
  { services: 20 },
  { services: 10, improved: 5, waived: 10, budgets: 5, uncounted: 5 },
  { services: 3, furtherRows: 10 },
  { services: 0 },
  { furtherRows: 0 },
  { improved: 0, waived: 3, budgets: 0, uncounted: 0, open: 10 },
  { open: 3, waived: 0 },
  { open: 0, method: false },
  { nameLength: 40 },
  { rows: 5, openBudgets: 5 },
  { rows: 3, openBudgets: 3, nameLength: 24 },
  { rows: 1, openBudgets: 1 },
  { rows: 0, openBudgets: 0 },
];

/** From everything to the verdict alone. */
export function ladder(detail: 'comment' | 'summary'): Limits[] {
  const full = detail === 'comment' ? COMMENT : SUMMARY;
  const result = [full];
  for (const step of STEPS) result.push({ ...(result.at(-1) ?? full), ...step });
  return result;
}
