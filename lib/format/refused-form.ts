/** The attribute of a form that was not taken and shows its words: what answers it looks for it in the page. */
export const REFUSED_FORM = "data-refused";
