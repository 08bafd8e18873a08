import { STYLE } from '../../html/style.ts';

/** The style sheet of the trend page: that of the report, and its charts. */
export const TREND_STYLE = `${STYLE}
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: .75rem 1.25rem; margin: .5rem 0 1rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: .875rem; line-height: 1.4; overflow-wrap: anywhere; }
.whole { max-width: 28rem; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: .75rem; margin: 0; max-width: none; }
svg.trend { display: block; width: 100%; height: auto; overflow: visible; }
.trend .zero { stroke: var(--line); fill: none; }
.trend .line { stroke: var(--link); stroke-width: 1.5; fill: none; stroke-linejoin: round; }
.trend .mark { fill: var(--link); stroke: var(--page); stroke-width: 1; }
.trend .mark.fail { fill: var(--fail); } .trend .mark.warn { fill: var(--warn); }
.trend .mark.open { fill: var(--page); stroke: var(--open); stroke-width: 1.5; }
.trend rect { fill: transparent; }
.trend g:hover > rect, .trend g:focus > rect { fill: var(--card); opacity: .7; }
.trend g:focus { outline: none; } .trend g:focus-visible > rect { stroke: var(--link); stroke-width: 1.5; }
.trend text { fill: var(--text); font: 11px system-ui, sans-serif; visibility: hidden; pointer-events: none; }
.trend g:hover > text, .trend g:focus > text { visibility: visible; }
.series { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1.5rem; }
.series > h3 { margin-top: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 0 0 1rem; list-style: none; color: var(--quiet); font-size: .8125rem; }
.legend svg { width: .8rem; height: .8rem; vertical-align: -.1rem; margin-right: .3rem; overflow: visible; }
@media (max-width: 40rem) { .trend text { font-size: 10px; } }
`;
