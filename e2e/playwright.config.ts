import { defineConfig } from "@playwright/test";

/** As root Chromium needs no sandbox; without a network it must not look for one. */
const QUIET = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${withoutItsOwnPages().join(",")}`,
];
const isRoot = process.getuid?.() === 0;
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: ".",
  // Two servers of their own, which are killed and restarted: `npm run test:faults` sets it.
  testIgnore: process.env.FLICKER_FAULT_TESTS === "1" ? [] : ["web-processes.spec.ts"],
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Long forms take axe a minute on a busy machine; nothing waits for this otherwise.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "off",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: isRoot ? ["--no-sandbox", ...QUIET] : QUIET,
    },
  },
});

/**
 * A window that nobody sees needs no toolbar: Chromium draws its own as pages, in processes that cost each test a fifth
 * of its time. The last flag of this name is the one that counts, so it repeats what Playwright turns off.
 */
function withoutItsOwnPages(): readonly string[] {
  return [
    "PreloadTopChromeWebUI",
    "WebUIReloadButton",
    "InitialWebUI",
    "WebUIOmniboxPopup",
    "WebUIToolbar",
    "WebUILocationBar",
    "SpareRendererForSitePerProcess",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
  ];
}
