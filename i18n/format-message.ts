import compile from "icu-minify/compile";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatCompiled from "use-intl/format-message/format-only";

type Asked = Parameters<typeof formatCompiled>;

/** Of every text that was asked for: as many as are written. No value is kept. */
const compiled = new Map<string, ReturnType<typeof compile>>();
const formatters = _createIntlFormatters(_createCache());

/** A text with its values, in the place of the library's own, which reads each text anew for every request. */
export default function formatMessage(
  ...[path, message, values, options]: Asked
): ReturnType<typeof formatCompiled> {
  if (typeof message !== "string") throw new Error(`no text at ${path}`);
  const known = compiled.get(message) ?? compile(message);
  compiled.set(message, known);
  return formatCompiled(path, known, values, { ...options, formatters });
}

/** Whether a text can be had as it is written. */
formatMessage.raw = true;
