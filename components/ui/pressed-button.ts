"use client";

import { createContext, type ReactNode } from "react";

/** What a form says at the button that sent it. */
export type PressedButton = {
  /** The id of the button that was pressed last; null before, and without script. */
  pressed: string | null;
  press: (button: string) => void;
  saving: string;
  notSaved: string;
  /** Why the form was not taken; null when it was, or was not sent yet. */
  refusal: ReactNode;
  /** How long a text is; with {count} and {longest}. */
  counted: { used: string; over: string };
};

export const PressedButtonContext = createContext<PressedButton>({
  pressed: null,
  press: () => undefined,
  saving: "",
  notSaved: "",
  refusal: null,
  counted: { used: "", over: "" },
});
