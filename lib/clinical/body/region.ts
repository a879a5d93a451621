/** The four body regions of the El Escorial criteria, head to foot. */
export const REGIONS = ["bulbar", "cervical", "thoracic", "lumbosacral"] as const;
export type Region = (typeof REGIONS)[number];
