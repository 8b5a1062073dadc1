import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Received = { url: string; headers: IncomingMessage["headers"]; body: string };

export type Receiver = {
  url: string;
  port: number;
  received: Received[];
  stop: () => Promise<void>;
};

/** A real receiver on this machine that keeps what it gets; `answer` may answer otherwise, late or never. */
export async function startReceiver(
  answer: (response: ServerResponse, count: number) => void = (response) => response.end("ok"),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      received.push({ url: request.url ?? "", headers: request.headers, body });
      answer(response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
