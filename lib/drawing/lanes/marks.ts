import { rounded } from "../drawing";

/** A round mark, by curves that a browser and the PDF draw alike. */
export function disc(x: number, y: number, radius: number): string {
  const [r, k] = [radius, rounded(radius * 0.5523)];
  return `M${rounded(x - r)} ${rounded(y)}c0 ${-k} ${rounded(r - k)} ${-r} ${r} ${-r}c${k} 0 ${r} ${rounded(r - k)} ${r} ${r}c0 ${k} ${rounded(k - r)} ${r} ${-r} ${r}c${-k} 0 ${-r} ${rounded(k - r)} ${-r} ${-r}Z`;
}

/** Points up; `y` is its middle. */
export function triangle(x: number, y: number, half: number): string {
  return `M${rounded(x)} ${rounded(y - half)}l${half} ${half * 2}h${-half * 2}Z`;
}
