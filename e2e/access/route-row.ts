import type { SignedInRole } from "@/lib/actor";
import type { Clinics, SignedIn } from "./clinics";
import type { Fields } from "./forms";

/** A patient whose answers were sent, with an entry of today, a referral and a draft of an EMG request. */
export type Furnished = {
  clinics: Clinics;
  patient: SignedIn;
  referralId: string;
  emgRequestId: string;
};

/** What the access matrix says of one page or handler and method. */
export type RouteRow = {
  may: "everybody" | readonly SignedInRole[];
  /** The address at which there is something to see. */
  address: (target: Furnished) => string;
  /** What is named in the address: a clinic's record, which another clinic cannot see; a thing of the asker's own; or neither. */
  names?: "record" | "own";
  /** What the right person is answered with, if not 200. */
  status?: number;
  /** What a patient is answered with who has nothing there yet, if not the same. */
  ofOthers?: number;
  /** What whoever is signed in is answered with, if not the same. */
  signedIn?: number;
  /** A form that a handler takes, without its submission key. */
  form?: (target: Furnished) => Fields;
  /** Whoever asks is signed out by it. */
  endsSession?: true;
  /** The patient's name is in the answer to the right person. */
  showsName?: true;
};
