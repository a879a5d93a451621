import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { languageFor } from "./languages";

/** The language of a page is the one that the browser asks for; it never comes from the page's address. */
export default getRequestConfig(async () => {
  const { locale, messages } = languageFor((await headers()).get("accept-language"));
  return { locale, messages, timeZone: "UTC" };
});
