import { redirect } from "next/navigation";
import { getJoining, type Joining } from "@/lib/invitations/joining-cookie";

/** Whoever has shown their code and birth date within half an hour; anybody else is led to where that is asked. */
export async function requireJoining(): Promise<Joining> {
  return (await getJoining()) ?? redirect("/join?again=1");
}
