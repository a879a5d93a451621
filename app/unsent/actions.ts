"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { SIGNED_IN_ROLES, type SignedInRole } from "@/lib/actor";
import { defineAction } from "@/lib/auth/define-action";
import { deleteUnsentForm } from "@/lib/auth/unsent/delete-unsent-form";
import type { FormState } from "@/lib/format/form-state";
import { id } from "@/lib/forms/fields";
import { parseForm } from "@/lib/forms/parse-form";

export const deleteUnsentAction = defineAction<SignedInRole, FormState>({
  name: "delete-unsent-form",
  role: SIGNED_IN_ROLES,
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (_actor, form) => {
    const read = parseForm(z.object({ submission: id }), form);
    if (read.outcome !== "read") notFound();
    await deleteUnsentForm(read.value.submission);
    redirect("/unsent");
  },
});
