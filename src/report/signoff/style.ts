import { STYLE } from '../html/style.ts';

/** The only style sheet of the page: that of the report, with room to write, also on paper. */
export const SIGNOFF_STYLE = `${STYLE}
td.sign { min-width: 10rem; height: 3.25rem; }
@media print { tr, li { break-inside: avoid; } h2 { break-after: avoid; } .scroll { border-radius: 0; } }`;
