import { getRequestConfig } from "next-intl/server";
import { messages } from "./messages";

/** English is the only language so far; the language of a page never comes from its address. */
export default getRequestConfig(() => ({ locale: "en", messages, timeZone: "UTC" }));
