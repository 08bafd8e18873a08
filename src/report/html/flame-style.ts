/** The part of the style sheet that belongs to the flame graphs. */
export const FLAME_STYLE = `
.flame { max-width: 96rem; margin: 1.5rem auto 0; padding: 0 1.5rem; }
.flame[hidden] { display: none; }
.flame h2 { margin: 0 0 .75rem; } .flame ~ main { margin-top: 2rem; }
.beside { display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.found h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; }
.found ul + h3 { margin-top: 1rem; }
.found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.found details { margin: .4rem 0 0; } .found details > summary { padding: .35rem .7rem; font-size: .875rem; } .found details > ul { padding: .4rem; }
.found ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.found li { margin: 0; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.found li > a { display: block; padding: .5rem .7rem; color: inherit; text-decoration: none; border-radius: .45rem; }
.found li:not(:has(> a)) { padding: .5rem .7rem; }
.found a:hover { background: var(--card); }
.found a[aria-current] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
.found .place { color: var(--quiet); overflow-wrap: anywhere; }
.found li code { display: inline-block; max-width: 100%; }
.found a > code { display: block; width: fit-content; margin: .2rem 0; font-weight: 600; }
.found .figures, .found .why { display: block; font-variant-numeric: tabular-nums; }
.flame button, .flame select, .flame input[type="search"] {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; min-height: 2rem;
}
.flame button { cursor: pointer; } .flame button:hover, .flame select:hover { background: var(--card); }
.flame :is(button, select, input, .drawing):focus-visible, .choice:focus-within input:focus-visible + span {
  outline: 2px solid var(--link); outline-offset: 2px;
}
.toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-bottom: .6rem; }
.picker { display: flex; gap: .6rem; min-width: 0; }
.field { display: grid; gap: .15rem; min-width: 0; } .field select { max-width: 16rem; width: 100%; text-overflow: ellipsis; }
.field label, .choice legend, .search label { font-size: .75rem; color: var(--quiet); padding: 0; }
.choice { display: inline-flex; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice[hidden] { display: none; }
.choice legend { margin-bottom: .15rem; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choice span { display: block; padding: .3rem .7rem; min-height: 2rem; font-size: .875rem; line-height: 1.35; border: 1px solid var(--line); border-left-width: 0; background: var(--page); white-space: nowrap; }
.choice label:first-of-type span { border-left-width: 1px; border-radius: .4rem 0 0 .4rem; }
.choice label:last-of-type span { border-radius: 0 .4rem .4rem 0; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice label:hover input:not(:checked) + span { background: var(--card); }
.brand .choice { margin-left: auto; align-items: center; } .brand .choice legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand .choice span { font-size: .75rem; padding: .15rem .55rem; min-height: 0; }
.options { margin: 0; border: 0; background: none; }
.options > summary { padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; line-height: 1.35; min-height: 2rem; width: fit-content; }
.options[open] { flex-basis: 100%; order: 1; } .options[open] > summary { border-radius: .4rem; }
.options-inside { display: flex; flex-wrap: wrap; gap: .6rem 1rem; padding-top: .6rem; }
.search { flex: 1 1 23rem; max-width: 30rem; display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: center; gap: .15rem .4rem; min-width: 0; }
.search input { grid-column: 1 / 3; width: 100%; } .search button:disabled { opacity: .45; cursor: default; }
.found-share { grid-column: 2 / -1; min-height: 1.55em; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.nothing { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; color: var(--quiet); } .nothing[hidden] { display: none; }
.rows { position: relative; overflow: clip visible; }
.rows canvas { position: sticky; top: 0; display: block; }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 2px; }
.ring.hover { border-width: 1px; } .ring[hidden] { display: none; }
.unseen { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; } .legend li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.legend p, .flame .help { font-size: .8125rem; margin: 0; max-width: none; }
.swatch { width: 1.25rem; height: .85rem; border-radius: 2px; background: var(--same); }
.swatch.grew { background: var(--grew-4); border-top: 3px solid var(--grew-edge); }
.swatch.shrank { background: var(--shrank-4); border-bottom: 3px solid var(--shrank-edge); }
.swatch.one-sided { background: repeating-linear-gradient(135deg, var(--same) 0 3px, var(--quiet) 3px 4px); }
.flame .help { margin-top: .25rem; }
@media (pointer: coarse) { .flame .help { display: none; } }
.details-panel { margin-top: 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.details-panel h3 { margin: 0 0 .5rem; overflow-wrap: anywhere; } .details-panel h4 { margin: 0; font-size: .8125rem; color: var(--quiet); font-weight: 600; }
.details-panel .remark { font-size: .9375rem; overflow-wrap: anywhere; }
.figures table, table.figures { width: auto; min-width: min(100%, 30rem); } table.figures { margin-bottom: .75rem; }
table.figures th, table.figures td { padding: .25rem .9rem .25rem 0; background: none; border-color: var(--line); }
table.figures td { text-align: right; white-space: nowrap; } table.figures thead th { text-align: right; } table.figures tbody th { min-width: 6rem; color: var(--quiet); }
table.figures td:last-child { text-align: left; padding-left: .5rem; } table.figures thead th:last-child { text-align: left; padding-left: .5rem; }
.details-panel > :last-child { margin-bottom: 0; } .actions + p { margin-top: .75rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } .actions:empty { display: none; }
.next { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-top: .75rem; }
.next ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; list-style: none; margin: 0; padding: 0; font-size: .8125rem; } .next li { margin: 0; }
.next button { padding: .05rem .4rem; min-height: 1.5rem; font-size: inherit; max-width: 100%; }
.tooltip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .18); font-size: .8125rem; line-height: 1.45; pointer-events: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.tooltip[hidden] { display: none; }
@media (max-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: none; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { flex-basis: 100%; max-width: none; } .found-share { grid-column: 1 / -1; grid-row: 3; text-align: left; }
  table.figures thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
  table.figures { display: table; width: 100%; font-size: .8125rem; min-width: 0; } table.figures tbody { display: table-row-group; }
  table.figures tbody tr { display: table-row; padding: 0; } table.figures tbody th, table.figures tbody td { display: table-cell; padding: .3rem .4rem .3rem 0; border-bottom: 1px solid var(--line); min-width: 0; white-space: normal; }
  table.figures tbody tr:last-child > * { border-bottom: 0; }
}
@media print { .toolbar, .search, .flame .help { display: none; } .found { max-height: none; position: static; } }
`;
