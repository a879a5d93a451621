import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { bodyRefusal } from "@/lib/auth/body-limit";
import { nextAuthOptions } from "@/lib/auth/next-auth-options";

async function handle(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const refusal = bodyRefusal(request.headers);
  if (refusal !== null) return new Response(null, { status: refusal });
  let waitSeconds: number | null = null;
  const options = nextAuthOptions((seconds) => {
    waitSeconds = seconds;
  });
  const answer: Response = await NextAuth(request, context, options);
  if (waitSeconds === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Retry-After", String(waitSeconds));
  return new Response(answer.body, { status: answer.status, headers });
}

export { handle as GET, handle as POST };
