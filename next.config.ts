import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { LARGEST_BODY_BYTES } from "./lib/auth/body-limit";

const distDir = process.env.FLICKER_DIST ?? ".next";

const config: NextConfig = {
  distDir,
  // Builds of the same sources are one program, wherever they were made.
  generateBuildId: () => process.env.FLICKER_SOURCES ?? null,
  env: { FLICKER_BUILD: (process.env.FLICKER_SOURCES ?? "").slice(0, 16) },
  poweredByHeader: false,
  // The outermost listener compresses a whole answer at once, and sets the headers.
  compress: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run verify` checks types with the same compiler; once is enough.
  typescript: {
    ignoreBuildErrors: true,
    // Next writes its folder of types into this file: the tests' build keeps out of the project's own.
    tsconfigPath: distDir === ".next" ? "tsconfig.json" : "tsconfig.test-build.json",
  },
  // The library's own seam, as its precompiled messages use it: see there.
  turbopack: { resolveAlias: { "use-intl/format-message": "./i18n/format-message.ts" } },
  serverExternalPackages: [
    "pdfkit",
    "fontkit",
    "@node-rs/argon2",
    "pino",
    "postgres",
    "graphile-worker",
  ],
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: LARGEST_BODY_BYTES } },
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
