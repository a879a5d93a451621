import { COLOURS } from "@/lib/format/tokens";

/** The emergency page carries its own style: no second request may be needed to read it. */
export const EMERGENCY_STYLE = `
*{box-sizing:border-box}
html{font-size:112.5%}
body{margin:0;background:${COLOURS.page};color:${COLOURS.ink};font-family:system-ui,sans-serif;line-height:1.5}
main,footer{max-width:44rem;margin:0 auto;padding:1rem}
h1{margin:.25rem 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:0;font-size:1.35rem;line-height:1.25}
section h2{padding:.75rem 1rem;color:${COLOURS["on-dark"]}}
section{margin:1.5rem 0;border:2px solid ${COLOURS.brand};background:${COLOURS.paper}}
section>p,section>ul{margin:.75rem 1rem}
ul{padding-left:1.25rem}
li{margin:.4rem 0}
.emergency{border-color:${COLOURS["tier-urgent"]};background:${COLOURS.ink};color:${COLOURS["on-dark"]}}
.emergency h2{background:${COLOURS["tier-urgent"]}}
.advice h2,.crisis h2{background:${COLOURS.brand}}
.call,button{display:flex;min-height:64px;align-items:center;justify-content:center;border:3px solid ${COLOURS.ink};border-radius:4px;padding:.5rem 1rem;background:${COLOURS.paper};color:${COLOURS.ink};font-size:1.5rem;font-weight:700;text-decoration:underline}
pre{margin:.5rem 0;border:1px solid ${COLOURS.ink};padding:.75rem;background:${COLOURS.paper};white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
button{width:100%;margin:1rem 0;cursor:pointer;font-family:inherit}
footer a,.again{display:inline-flex;min-height:48px;align-items:center;color:${COLOURS.brand}}
a:focus-visible,button:focus-visible{outline:3px solid ${COLOURS.focus};outline-offset:0;box-shadow:0 0 0 6px ${COLOURS["focus-ring"]}}
.level{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{section,.emergency{background:${COLOURS.paper};color:${COLOURS["on-light"]}}h2,.emergency h2{background:${COLOURS.paper};color:${COLOURS["on-light"]}}}
`;
