import { createTranslator } from "use-intl/core";
import { messages } from "@/i18n/messages";

/** What a request says. Laboratories and signed copies read English, whatever the language of the page beside it. */
export const emgText = createTranslator({ locale: "en", messages, namespace: "emg.document" });
