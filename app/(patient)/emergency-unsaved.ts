import { EMERGENCY_PAGE } from "@/components/ui/site-footer";

/** What to do in an emergency, with a word that the form which told of it was not saved. */
export const EMERGENCY_UNSAVED = `${EMERGENCY_PAGE}?unsaved=1`;
