import { FLAME_STYLE } from './flame-style.ts';
import { themeRules } from './theme.ts';

/**
 * The page's only style sheet. Colours are tokens with a light and a dark value; every colour that means something
 * stands beside a word. No font, image or rule comes from elsewhere.
 */
export const STYLE = `
${themeRules()}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.verdict {
  padding: .15rem .7rem; border-radius: 1rem; font-weight: 650; font-size: .8125rem;
  color: var(--open); background: var(--open-tint);
}
.fail { color: var(--fail); } .warn { color: var(--warn); } .pass, .improved { color: var(--pass); }
.verdict.fail { background: var(--fail-tint); } .verdict.warn { background: var(--warn-tint); }
.verdict.pass { background: var(--pass-tint); }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; font-weight: 650; }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; }
p { margin: 0 0 .75rem; max-width: 56rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.notice { padding: .6rem .9rem; border-left: 3px solid var(--warn); background: var(--warn-tint); border-radius: 0 .3rem .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code {
  font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.file { display: block; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.file code { background: none; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; } .number.added { white-space: normal; min-width: 9.5rem; }
td.where { min-width: 9rem; max-width: 18rem; } td.evidence { white-space: nowrap; letter-spacing: .05em; }
td:last-child { min-width: 5.5rem; } .range { display: block; color: var(--quiet); font-size: .8125rem; }
.word { white-space: nowrap; font-weight: 600; }
.bar { display: block; width: 8rem; height: .4rem; margin: .35rem 0 0 auto; border-radius: .2rem; }
.bar .expected { fill: var(--base); } .bar .added { fill: var(--fail); } .bar .saved { fill: var(--pass-tint); stroke: var(--pass); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; background: var(--page); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: .5rem; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .5rem .9rem .75rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0; font-size: .9375rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .8125rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.3125rem; }
  table { font-size: .875rem; } th, td { padding: .45rem .6rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tbody th { display: block; }
  tbody tr { display: flex; flex-direction: column; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, tbody td, td.where, .number.added { border: 0; padding: .1rem 0; min-width: 0; max-width: none; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;
