/** The emergency page carries its own style: no second request may be needed to read it. */
export const EMERGENCY_STYLE = `
*{box-sizing:border-box}
html{font-size:112.5%}
body{margin:0;background:#f3f5f7;color:#1b2733;font-family:system-ui,sans-serif;line-height:1.5}
main,footer{max-width:44rem;margin:0 auto;padding:1rem}
h1{margin:.25rem 0 .5rem;font-size:1.9rem;line-height:1.2}
h2{margin:0;font-size:1.35rem;line-height:1.25}
section h2{padding:.75rem 1rem;color:#fff}
section{margin:1.5rem 0;border:2px solid #12436d;background:#fff}
section>p,section>ul{margin:.75rem 1rem}
ul{padding-left:1.25rem}
li{margin:.4rem 0}
.emergency{border-color:#d5281b;background:#1b2733;color:#fff}
.emergency h2{background:#d5281b}
.advice h2,.crisis h2{background:#12436d}
.call,button{display:flex;min-height:64px;align-items:center;justify-content:center;border:3px solid #1b2733;border-radius:4px;padding:.5rem 1rem;background:#fff;color:#1b2733;font-size:1.5rem;font-weight:700;text-decoration:underline}
pre{margin:.5rem 0;border:1px solid #1b2733;padding:.75rem;background:#fff;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
button{width:100%;margin:1rem 0;cursor:pointer;font-family:inherit}
footer a,.again{display:inline-flex;min-height:48px;align-items:center;color:#12436d}
a:focus-visible,button:focus-visible{outline:3px solid #fd0;outline-offset:0;box-shadow:0 0 0 6px #000}
.level{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{section,.emergency{background:#fff;color:#000}h2,.emergency h2{background:#fff;color:#000}}
`;
