import { type Block, heading, paragraph } from "../block";
import type { EmgRequestContent } from "../content";
import { emgText as t } from "../emg-texts";
import { appendix } from "./appendix";
import { casePage } from "./case-page";
import { orderPage } from "./order/order-page";

/** The request as pieces in reading order: what the page shows is what the PDF prints, and what is signed. */
export function emgRequestDocument(content: EmgRequestContent): readonly Block[] {
  if (content.signedBlocks !== null) return content.signedBlocks;
  return [
    ...orderPage(content),
    ...casePage(content),
    paragraph(null, t("onRequest")),
    { kind: "appendix" },
    heading(1, t("heading.appendix")),
    ...appendix(content),
    paragraph(null, t("intendedUse")),
  ];
}
