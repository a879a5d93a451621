"use client";

import { useState } from "react";
import { ChoiceRow } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useHasScript } from "@/components/ui/use-has-script";

/** A new password, which its owner can look at as they type it. */
export function NewPasswordField({
  labels,
  error,
}: {
  labels: Readonly<Record<"password" | "passwordHint" | "show", string>>;
  error: string | undefined;
}) {
  const hasScript = useHasScript();
  const [isShown, show] = useState(false);
  return (
    <>
      <TextField
        name="password"
        label={labels.password}
        hint={labels.passwordHint}
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        maxLength={256}
        error={error}
      />
      {hasScript && (
        <div className="my-4 max-w-lg" onChange={() => show(!isShown)}>
          <ChoiceRow
            type="checkbox"
            id="show-password"
            name="show-password"
            choice={{ value: "yes", label: labels.show }}
            isChosen={false}
          />
        </div>
      )}
    </>
  );
}
