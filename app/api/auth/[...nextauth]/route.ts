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
  return NextAuth(request, context, nextAuthOptions(new Date()));
}

export { handle as GET, handle as POST };
