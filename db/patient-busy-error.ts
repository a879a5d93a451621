/** Somebody else records something about this patient just now: the transaction did nothing, and can be begun again. */
export class PatientBusyError extends Error {
  override name = "PatientBusyError";

  constructor(readonly patientId: string) {
    super("another transaction holds this patient");
  }
}
