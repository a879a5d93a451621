import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { staticHeaders } from "./lib/auth/security-headers";

const config: NextConfig = {
  distDir: process.env.FLICKER_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run verify` checks types with the same compiler; once is enough.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pdfkit", "@node-rs/argon2", "pino", "postgres", "graphile-worker"],
  experimental: { authInterrupts: true },
  headers: () => Promise.resolve(staticHeaders()),
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
