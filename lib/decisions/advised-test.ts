/** Tests that a patient can be asked to have without a visit, in the order of the form. Stored: never rename or reuse one. */
export const ADVISED_TESTS = ["bloods", "emg", "scan", "heart-tracing"] as const;
export type AdvisedTest = (typeof ADVISED_TESTS)[number];
