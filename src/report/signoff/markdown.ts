import { codeSpan } from '../escape.ts';
import { phraseToMarkdown, table } from '../markdown/inline.ts';
import { budgetsTable } from '../markdown/tables.ts';
import { waivedTable } from '../markdown/waived-table.ts';
import { formatCount } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import { serviceColumns, serviceRows } from './rows.ts';
import { type EvidenceFile, type SignoffReport, type SignoffView, signoffViewOf } from './view.ts';

const NAME_LENGTH = 120;
/** Rows of one table, and points of one list: all of them are in report.json. */
const MOST = 2000;

/**
 * The page to be signed, as Markdown. The same report and files give the same bytes.
 * @param files what is kept beside it
 */
export function renderSignoffMarkdown(report: SignoffReport, files: readonly EvidenceFile[]): string {
  const view = signoffViewOf(report);
  const blocks = [
    `# ${say(view.title)}`,
    ...view.lead.map(say),
    section('Services', servicesTable(view)),
    listSection(view.foundTitle, view.found),
    section(
      'Budgets',
      bounded(report.budgets, (shown) => budgetsTable(shown, NAME_LENGTH)),
    ),
    section(
      'Waivers in force',
      bounded(view.waived, (shown) => waivedTable(shown, NAME_LENGTH)),
    ),
    listSection('Inconclusive or not evaluated', view.open),
    listSection('Not counted', view.uncounted),
    listSection('What was compared', view.windows),
    listSection('Notes', view.notes),
    section('Evidence', evidenceTable(files)),
    section('Signed off by', signersTable(view)),
    `<sub>${say(view.footer)}</sub>`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function say(phrase: Phrase): string {
  return phraseToMarkdown(phrase, NAME_LENGTH);
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function listSection(title: string, lines: readonly Phrase[]): string {
  return section(
    title,
    bounded(lines, (shown) => shown.map((line) => `- ${say(line)}`).join('\n')),
  );
}

function bounded<T>(items: readonly T[], write: (shown: readonly T[]) => string): string {
  if (items.length === 0) return '';
  const text = write(items.slice(0, MOST));
  return items.length > MOST
    ? `${text}\n\nand ${formatCount(items.length - MOST)} more, in report.json`
    : text;
}

function servicesTable({ report }: SignoffView): string {
  return bounded(serviceRows(report), (shown) =>
    table(
      serviceColumns(report),
      shown.map(({ result, place, before, after, growth, worst }) => [
        result,
        say(place),
        before,
        after,
        growth,
        say(worst),
      ]),
      'llrrrl',
    ),
  );
}

function evidenceTable(files: readonly EvidenceFile[]): string {
  const rows = files.map(({ name, what, sha256 }) => [codeSpan(name), what, codeSpan(sha256)]);
  return `${table(['file', 'what it is', 'SHA-256'], rows, 'lll')}\n\n${EVIDENCE}`;
}

const EVIDENCE =
  'The files lie in the folder of this page. `sha256sum -c SHA256SUMS` checks them; `flamegate signoff --verify` on the folder ' +
  'judges the two snapshots again.';

function signersTable({ signers }: SignoffView): string {
  const rows = signers.map(({ name, role }) => [cell(name), cell(role), '', '']);
  return table(['name', 'role', 'date', 'signature'], rows, 'llll');
}

function cell(text: string): string {
  return text === '' ? '' : say([{ prose: text }]);
}
