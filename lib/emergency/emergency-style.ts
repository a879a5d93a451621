import { COLOURS, type Theme } from "@/lib/format/tokens";

/** The emergency page carries its own style: no second request may be needed to read it, and no variable known. */
export const EMERGENCY_STYLE = `
*{box-sizing:border-box}
html{font-size:112.5%}
body{margin:0;font-family:system-ui,sans-serif;line-height:1.5}
main,footer{max-width:44rem;margin:0 auto;padding:1rem}
h1{margin:.25rem 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:0;font-size:1.35rem;line-height:1.25}
section h2{padding:.75rem 1rem}
section{margin:1.5rem 0;border:2px solid}
section>p,section>ul{margin:.75rem 1rem}
ul{padding-left:1.25rem}
li{margin:.4rem 0}
.call,button{display:flex;min-height:64px;align-items:center;justify-content:center;border:3px solid;border-radius:4px;padding:.5rem 1rem;font-size:1.5rem;font-weight:700;text-decoration:underline}
pre{margin:.5rem 0;border:1px solid;padding:.75rem;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
button{width:100%;margin:1rem 0;cursor:pointer;font-family:inherit}
footer a,.again{display:inline-flex;min-height:48px;align-items:center}
.level{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${coloursOf("light")}
@media screen and (prefers-color-scheme:dark){${coloursOf("dark")}}
@media print{section,.emergency{background:${COLOURS.light.paper};color:${COLOURS.light["on-light"]}}h2,.emergency h2{background:${COLOURS.light.paper};color:${COLOURS.light["on-light"]}}}
`;

function coloursOf(theme: Theme): string {
  const of = COLOURS[theme];
  return `html{color-scheme:${theme}}
body{background:${of.page};color:${of.ink}}
section{border-color:${of.brand};background:${of.paper}}
section h2{color:${of["on-dark"]}}
.emergency{border-color:${of["tier-urgent"]};background:${of.night};color:${of["on-dark"]}}
.emergency h2{background:${of["tier-urgent"]}}
.advice h2,.crisis h2{background:${of.brand}}
.call,button{border-color:${of.ink};background:${of.paper};color:${of.ink}}
.emergency .call{background:${of["on-dark"]};color:${of.night}}
pre{border-color:${of.ink};background:${of.paper}}
footer a,.again{color:${of.link}}
a:focus-visible,button:focus-visible{outline:3px solid ${of.focus};outline-offset:0;box-shadow:0 0 0 6px ${of["focus-ring"]}}
`;
}
