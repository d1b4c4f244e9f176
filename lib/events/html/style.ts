/** Colours of each outcome: [background, text, border], by light and by dark. All text has a contrast of 4.5 or more. */
const light = `--page:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;
--passed:#dff5e3;--passed-text:#0f3d1a;--passed-line:#1a7f37;--failed:#ffe2df;--failed-text:#6b0f0a;--failed-line:#cf222e;
--unreachable:#fff0c9;--unreachable-text:#4d3400;--unreachable-line:#9a6700;--skipped:#e7eaee;--skipped-text:#31383f;--skipped-line:#6e7781;
--level:#0550ae;--gap:#f6b2ac;--silence:#d5dae0;--title:#6f3fc0;--edge:#8c959f;`;

const dark = `--page:#0f1419;--text:#e6edf3;--soft:#9aa5b1;--line:#30363d;--panel:#171d24;--link:#79b8ff;
--passed:#10331b;--passed-text:#b9f0c5;--passed-line:#3fb950;--failed:#4a1512;--failed-text:#ffd3ce;--failed-line:#f85149;
--unreachable:#40300a;--unreachable-text:#ffe2a0;--unreachable-line:#d29922;--skipped:#272e36;--skipped-text:#d3dae1;--skipped-line:#8b949e;
--level:#79b8ff;--gap:#7a221d;--silence:#39424c;--title:#c9a6ff;--edge:#6e7781;`;

const outcomes = ['passed', 'failed', 'unreachable', 'skipped']
  .map(
    (
      outcome,
    ) => `.badge.${outcome}{background:var(--${outcome});color:var(--${outcome}-text);border-color:var(--${outcome}-line)}
.host.${outcome} rect{fill:var(--${outcome});stroke:var(--${outcome}-line)}.host.${outcome} text{fill:var(--${outcome}-text)}`,
  )
  .join('\n');

/** The page's whole style sheet. The filter is a check box and this alone, so it works without any script. */
export const style = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:76rem;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.2rem;margin:1.8rem 0 .6rem}h3{font-size:1rem;margin:1rem 0 .4rem}
small,.above,.meta{color:var(--soft);font-weight:normal}a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.totals{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.8rem 0;list-style:none}
.badge{display:inline-block;padding:0 .5em;border:1px solid var(--line);border-radius:1em;font-size:.85em;font-weight:600;white-space:nowrap}
.totals .badge{font-size:1rem;padding:.1em .8em}
.frame{overflow-x:auto;max-width:100%;border:1px solid var(--line);border-radius:8px;padding:8px}
svg{display:block;margin:0 auto}svg text{font:13px ui-monospace,"DejaVu Sans Mono",monospace;fill:var(--text)}
.edge{fill:none;stroke:var(--edge);stroke-width:1.2}
.network .cluster{font:600 14px system-ui,sans-serif;paint-order:stroke;stroke:var(--page);stroke-width:5px}
.host rect{fill:var(--panel);stroke:var(--line);stroke-width:1.5}.network .from{font-size:11px}.network .mark{font-weight:700}
a:focus-visible .host rect{stroke-width:4}
.filter{display:inline-flex;gap:.5em;align-items:center;padding:.3em 0;cursor:pointer}.filter input{width:1.1em;height:1.1em}
body:has(#failed-only:checked) :is(.check,.checked):not(.bad){display:none}
.checks{list-style:none;margin:0;padding:0}.check{border-top:1px solid var(--line);padding:.35rem 0}.check p{margin:0}
.failure{margin:.4rem 0;padding:.5rem .7rem;background:var(--panel);border-left:4px solid var(--failed-line);border-radius:4px}
[data-outcome=unreachable] .failure{border-color:var(--unreachable-line)}
pre{margin:0;font:13px/1.45 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre-wrap}.message{font-weight:600}
.diff{margin:.4rem 0}.diff span{display:block}.diff .more{background:var(--passed);color:var(--passed-text)}.diff .less{background:var(--failed);color:var(--failed-text)}.diff .place{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .8rem;margin:.4rem 0 0}dt{color:var(--soft)}dd{margin:0}
.hearing{margin:.6rem 0}.hearing .frame{padding:0}figcaption{padding:.3rem 0}.titles{margin:.2rem 0;padding-left:1.6rem}.titles span{color:var(--soft)}
.plot .tick{font-size:11px;fill:var(--soft)}.grid{stroke:var(--line);fill:none}.level{fill:none;stroke:var(--level);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.gap{fill:var(--gap)}.silence{fill:var(--silence)}.gap-length{font-size:12px;font-weight:700;paint-order:stroke;stroke:var(--page);stroke-width:4px}
.title-mark{stroke:var(--title);stroke-dasharray:3 3;fill:none}.plot .title-number{fill:var(--title);font-weight:700}
${outcomes}
@media print{:root{color-scheme:light;${light}}body{max-width:none;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}.filter{display:none}
.frame{overflow:visible!important}.network,.plot{max-width:100%;height:auto}.failure,.hearing,.check>p{break-inside:avoid}h2,h3,.check>p{break-after:avoid}}`;
