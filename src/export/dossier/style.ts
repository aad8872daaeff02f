// How a dossier looks: in the theme's colours beside the texts, in the browser's own in a file.

/** For a file: the few theme variables that `look` uses, in the system's light and dark colours. */
export const lookOfFile = `:root{color-scheme:light dark;--vscode-foreground:CanvasText;--vscode-editor-background:Canvas;--vscode-font-family:system-ui,'Noto Naskh Arabic','Noto Sans Arabic',sans-serif;--vscode-font-size:15px}
`;

/** Theme variables only; a border where a theme has none takes the text's colour. */
export const look = `
body{margin:0;padding:0 24px 48px;color:var(--vscode-foreground);background:var(--vscode-editor-background);font-family:var(--vscode-font-family),'Noto Naskh Arabic','Geeza Pro','Segoe UI',sans-serif;font-size:var(--vscode-font-size);line-height:1.7}
h1{font-size:1.6em;line-height:1.4;margin:24px 0 0}
h2{font-size:1.2em;margin:32px 0 8px}
.lead{margin:4px 0 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;min-width:60%}
th,td{border:1px solid var(--vscode-widget-border,var(--vscode-contrastBorder,currentColor));padding:6px 10px;text-align:start;vertical-align:top}
tbody th{font-weight:600}
ul.plain{list-style:none;margin:0;padding:0}
ol{padding-inline-start:28px}
li+li{margin-top:2px}
small{font-size:.87em}
.none{font-style:italic}
.verdict{white-space:nowrap;font-weight:600}
.sign{display:inline-block;min-width:1.2em;text-align:center}
s{text-decoration-thickness:1px}
mark{color:inherit;background:none;text-decoration:underline 2px;text-underline-offset:4px;font-weight:600}
button{font:inherit;color:var(--vscode-textLink-foreground);background:none;border:0;padding:0;text-align:start;cursor:pointer;text-decoration:underline;text-underline-offset:3px}
button:hover{color:var(--vscode-textLink-activeForeground)}
button:focus-visible,.scroll:focus-visible{outline:2px solid var(--vscode-focusBorder);outline-offset:2px}
.timeline{display:block;width:100%;max-width:720px;height:auto}
.timeline text{fill:var(--vscode-foreground);font-size:12px}
.timeline line{stroke:var(--vscode-foreground);stroke-width:1}
.timeline circle{fill:var(--vscode-editor-background);stroke:var(--vscode-foreground);stroke-width:1.5}
.timeline .itself circle{stroke-width:4}
@media print{.pair{display:none}button{color:inherit;text-decoration:none}.scroll{overflow:visible}}
`;
