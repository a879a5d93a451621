import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Page } from "@playwright/test";
import { setting } from "./people";

const UNSAVED = "The clinic does not know yet";
const [PATIENCE, SHORT_PATIENCE] = ["AbortSignal.timeout(4000)", "AbortSignal.timeout(300)"];

/** How a server that holds the emergency page may fail. Each hangs for as long as the test runs. */
const FAULTS: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  "sends no headers": () => undefined,
  "sends headers and half of the words": (answer) => {
    answer.writeHead(200, { "content-type": "text/html" });
    answer.write("<!doctype html><h1>Get he");
  },
  "breaks off in the middle of the words": (answer) => {
    answer.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
    answer.write("<!doctype html><h1>Get he");
    answer.destroy();
  },
  "answers 500": (answer) => answer.writeHead(500).end("broken"),
  "answers with a page to sign in at": (answer) =>
    answer.writeHead(307, { location: "/sign-in" }).end(),
};

type Fault = (answer: ServerResponse) => void;
type Site = {
  address: string;
  /** What the page says from now on. */
  say: (words: string) => void;
  /** The worker waits as long as the app's own, however busy the machine is. */
  waitLong: () => void;
  breakWith: (fault: Fault) => void;
};

/** The app's worker and page behind a server of whose faults each can be chosen; the worker waits less long. */
const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures are asked for
  site: async ({}, use) => {
    let fault: Fault | null = null;
    let said = "";
    let patience = SHORT_PATIENCE;
    const passOn = async (url: string, answer: ServerResponse) => {
      const { type, text } = await fromApp(url);
      answer.writeHead(200, { "content-type": type, "x-from": "network" });
      answer.end(text.replace(PATIENCE, patience).replace("<main>", `<main>${said}`));
    };
    const server = createServer(({ url = "/" }, answer) => {
      if (fault !== null && url.startsWith("/emergency")) fault(answer);
      else passOn(url, answer).catch((cause: Error) => answer.destroy(cause));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      say: (words) => {
        said = words;
      },
      waitLong: () => {
        patience = PATIENCE;
      },
      breakWith: (chosen) => {
        fault = chosen;
      },
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`a server that ${name} is answered by the stored page, whole and in the wording asked for`, async ({
    page,
    site,
  }) => {
    await store(page, site);
    site.breakWith(fault);
    await page.goto(`${site.address}/emergency`);
    await expectWholePage(page);
    await expect(page.getByText(UNSAVED)).toHaveCount(0);
    await page.goto(`${site.address}/emergency?unsaved=1`);
    await expectWholePage(page);
    await expect(page.getByText(UNSAVED)).toBeVisible();
  });
}

test("a server that answers is asked first, and its headers come with its page", async ({
  page,
  site,
}) => {
  site.waitLong();
  await store(page, site);
  site.say("Other words");
  const answer = await page.goto(`${site.address}/emergency?unsaved=1`);
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()["x-from"]).toBe("network");
  await expect(page.getByText("Other words")).toBeVisible();
  await expect(page.getByText(UNSAVED)).toBeVisible();
});

test("what is stored is the page in its two wordings and nothing else, whatever was asked for", async ({
  page,
  site,
}) => {
  await store(page, site);
  await page.goto(`${site.address}/emergency?name=SECRET`);
  await expectWholePage(page);
  const addresses = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => url);
  });
  expect(addresses).toEqual([`${site.address}/emergency`, `${site.address}/emergency?unsaved=1`]);
});

async function fromApp(url: string): Promise<{ type: string; text: string }> {
  const answer = await fetch(new URL(url, setting("BASE_URL")));
  const text = await answer.text();
  if (url === "/emergency-worker.js") expect(text).toContain(PATIENCE);
  return { type: answer.headers.get("content-type") ?? "", text };
}

async function store(page: Page, { address }: Site): Promise<void> {
  await page.goto(`${address}/healthz`);
  await page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.register(
      "/emergency-worker.js",
      { scope: "/emergency" },
    );
    const worker = installing ?? waiting ?? active;
    if (worker === null) throw new Error("nothing was registered");
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (worker.state === "activated") resolve();
        if (worker.state === "redundant") reject(new Error("the worker could not store its pages"));
      };
      worker.addEventListener("statechange", check);
      check();
    });
  });
}

async function expectWholePage(page: Page): Promise<void> {
  await expect(page.getByRole("link", { name: "Call 112" })).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("link", { name: "Back to the start page" })).toBeVisible();
}
