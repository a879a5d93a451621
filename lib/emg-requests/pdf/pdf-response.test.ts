import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";

import { emgRequestDocument } from "../document/emg-request-document";
import { runningLines } from "../document/running-lines";
import { draftContent } from "../testing/worked-case";
import { pdfResponse } from "./pdf-response";

const content = draftContent();

function print(): Promise<Response> {
  const running = runningLines(content, { version: 3, contentHash: null });
  return pdfResponse("emg-request.pdf", emgRequestDocument(content), running, {
    title: "EMG request",
    createdAt: new Date("2025-04-07T09:30:00Z"),
    printed: "Printed by Robin Ekwueme, 07-Apr-2025 11:30",
  });
}

test("fifty at once: another request to the process is answered before the first is drawn, the last ones are asked to come again", async () => {
  const server = createServer((_, response) => response.end("the queue"));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const order: string[] = [];
  const printed = Array.from({ length: 50 }, async () => {
    const response = await print();
    if (response.status === 200) order.push("PDF");
    return response;
  });
  const queue = await fetch(`http://127.0.0.1:${port}`);
  order.push(await queue.text());
  const responses = await Promise.all(printed);
  server.close();

  expect(order.slice(0, 2)).toEqual(["the queue", "PDF"]);
  const refused = responses.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThanOrEqual(29);
  expect(refused[0]?.headers.get("retry-after")).toBe("5");
  expect(order.length - 1 + refused.length).toBe(50);
  expect((await print()).headers.get("content-type")).toBe("application/pdf");
});
