// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_parts.h"

namespace vs::html {

// Colours are those of the window (Okabe and Ito's, darkened for text). What they say is always
// said by a sign and a word too.
const std::string_view kStyle = R"css(
:root {
  color-scheme: light dark;
  --ink: #1b2430; --soft: #5b6776; --ground: #ffffff; --page: #f1f3f8; --line: #d5dbe3;
  --code: #f6f8fb; --accent: #006fae; --good: #00795c; --goodfill: #e3f5ef;
  --bad: #ad3600; --badfill: #fdeee6; --warn: #926100; --warnfill: #fff4d6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8edf4; --soft: #9aa7b8; --ground: #191e27; --page: #12161c; --line: #2c3542;
    --code: #141922; --accent: #5db8f0; --good: #4fd1ab; --goodfill: #12312a;
    --bad: #ff8a50; --badfill: #3d2014; --warn: #f0b93c; --warnfill: #3a2f10;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
main { max-width: 1120px; margin: 0 auto; padding: 28px 20px 48px; }
header, section, .player, footer { overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.28; margin: 14px 0 10px; font-weight: 650; letter-spacing: -.01em; }
h2 { font-size: 1.08rem; margin: 0 0 12px; font-weight: 650; }
p { margin: 0 0 10px; }
code, pre, .code {
  font-family: ui-monospace, "SFMono-Regular", "DejaVu Sans Mono", Consolas, monospace; font-size: .86em;
}
pre {
  background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px;
  margin: 0 0 12px; overflow-x: auto; line-height: 1.5; overflow-wrap: normal;
}
.verdict {
  display: inline-flex; align-items: center; gap: 9px; border-radius: 999px; padding: 5px 15px 5px 12px;
  font-weight: 650; font-size: .93rem; letter-spacing: .02em; border: 1.5px solid currentColor;
}
.bad .verdict { color: var(--bad); background: var(--badfill); }
.good .verdict { color: var(--good); background: var(--goodfill); }
.warning .verdict { color: var(--warn); background: var(--warnfill); }
.unknown .verdict { color: var(--soft); background: var(--code); }
.grounds { font-weight: 550; }
.context { color: var(--soft); font-size: .92rem; margin: 0; padding: 0; list-style: none; }
.player, section, details.section {
  background: var(--ground); border: 1px solid var(--line); border-radius: 12px;
  padding: 18px 20px; margin: 18px 0 0;
}
.player { padding: 14px; }
.player:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.stage { position: relative; background: #fff; border-radius: 8px; overflow: hidden; line-height: 0; }
.stage img { width: 100%; height: auto; display: block; }
.stage img[hidden] { display: none; }
.dot {
  position: absolute; width: 22px; height: 22px; margin: -11px 0 0 -11px; border-radius: 50%;
  background: #006fae; border: 4px solid #fff; box-shadow: 0 0 0 2px #006fae, 0 2px 6px rgba(0,0,0,.35);
}
.dot[hidden], .controls[hidden], .caption[hidden] { display: none; }
.controls { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 12px 0 0; }
.controls button, .controls select {
  font: inherit; font-size: .93rem; color: var(--ink); background: var(--code); min-height: 36px;
  border: 1px solid var(--line); border-radius: 8px; padding: 4px 13px; cursor: pointer;
}
.controls button:hover { border-color: var(--accent); }
.controls .play { background: var(--accent); border-color: var(--accent); color: #fff; min-width: 96px; font-weight: 600; }
@media (prefers-color-scheme: dark) { .controls .play { color: #0d141c; } }
.controls :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.controls input { flex: 1 1 180px; min-width: 120px; accent-color: var(--accent); }
.controls label { display: inline-flex; align-items: center; gap: 6px; color: var(--soft); font-size: .9rem; }
.count { color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; min-width: 6.5em; text-align: right; }
.caption { margin: 10px 2px 0; min-height: 3.1em; font-size: 1.02rem; }
.table { overflow-x: auto; margin: 0 0 12px; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding: 0 0 6px; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .84rem; }
th, td { padding: 6px 14px 6px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
td { font-variant-numeric: tabular-nums; overflow-wrap: normal; }
tbody tr:last-child td { border-bottom: 0; }
tr.marked td { background: var(--badfill); color: var(--bad); font-weight: 600; }
ul, ol { margin: 0 0 12px; padding-left: 24px; }
li { margin: 3px 0; }
details > summary { cursor: pointer; font-weight: 650; }
details[open] > summary { margin-bottom: 12px; }
summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
details.steps { margin: 8px 2px 0; font-size: .95rem; }
details.steps > summary { font-weight: 500; color: var(--soft); }
a { color: var(--accent); }
footer { color: var(--soft); font-size: .88rem; margin: 22px 4px 0; }
@media (max-width: 620px) {
  main { padding: 16px 10px 32px; }
  .player, section, details.section { padding: 14px 12px; }
  h1 { font-size: 1.3rem; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #fff; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  .controls, .caption, .dot { display: none !important; }
  .player, section, details.section { border: 0; border-top: 1px solid #bbb; border-radius: 0; padding: 10pt 0; margin: 0; }
  section, tr, pre, .stage { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
)css";

} // namespace vs::html
