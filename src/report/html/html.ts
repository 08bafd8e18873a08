import { createHash } from 'node:crypto';
import { changesLine } from '../changes-line.ts';
import { escapeHtml } from '../escape.ts';
import { headline } from '../headline.ts';
import { type View, viewOf } from '../markdown/view.ts';
import { nextStep } from '../next-step.ts';
import { joinPhrases } from '../phrase.ts';
import type { Report } from '../report.ts';
import { VERDICT_WORDS } from '../rows.ts';
import { decidingPart } from '../service-modes.ts';
import { sinceLine } from '../since-line.ts';
import { phraseToText } from '../text.ts';
import { countsLine, policyNotice } from '../wording.ts';
import { pageBody } from './body.ts';
import { type FlameSection, flameSection } from './flame-section.ts';
import { joinSolid, paragraph, phraseToHtml } from './inline.ts';
import { inertJson, viewerData } from './payload.ts';
import { byteLength } from './room.ts';
import { STYLE } from './style.ts';

/** The most that the whole page may take, in bytes: it opens at once, and can be sent on. */
const PAGE_BYTES = 1_400_000;
/** What the flame graphs may take whatever else there is to say: 20,000 nodes with names of ordinary length. */
const GRAPH_BYTES = 700_000;

/**
 * The report as one self-contained page below 1.5 MB: no request, every name escaped. The policy in the page allows nothing
 * but its own style sheet and the script of the flame graphs, which is left out where there are none. The same report
 * gives the same bytes.
 */
export function renderHtml(report: Report): string {
  const view = viewOf(report, null);
  const wanted = viewerData(report);
  const graphBytes = byteLength(inertJson(wanted));
  const room = PAGE_BYTES - byteLength(pageHtml(view, flameSection(view, wanted), '')) + graphBytes;
  const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
  // What the tables did not need is for the graphs.
  const left = room - byteLength(body);
  const data = graphBytes <= left ? wanted : viewerData(report, left);
  return pageHtml(view, flameSection(view, data), body);
}

function pageHtml(view: View, flame: FlameSection, body: string): string {
  const title = phraseToText(headline(view.report));
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    pageHeader(view.report),
    flame.html,
    `<main>\n${body}\n</main>`,
    `<footer><p>${phraseToHtml(view.footer)}</p></footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** Only this style sheet and this script may act, named by their hashes; everything else is refused. */
function contentPolicy(script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  const scripts = script === '' ? '' : `script-src ${hash(script)}; `;
  return `default-src 'none'; ${scripts}style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'`;
}

function pageHeader(report: Report): string {
  const { verdict } = decidingPart(report);
  const word = VERDICT_WORDS[verdict];
  return joinSolid([
    '<header>',
    `<p class="brand"><span class="verdict ${verdict}">${escapeHtml(word)}</span>profile comparison</p>`,
    `<h1>${phraseToHtml(headline(report))}</h1>`,
    paragraph(policyNotice(report), 'notice'),
    paragraph(nextStep(report)),
    paragraph(joinPhrases([sinceLine(report), changesLine(report)], ' '), 'quiet'),
    paragraph(countsLine(report), 'quiet'),
    '</header>',
  ]);
}
