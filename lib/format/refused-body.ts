/** The answer to a form's own script when the body was refused unread; a page shows words instead. */
export const REFUSED_BODY = "flicker: body refused";
