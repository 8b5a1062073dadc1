import http from "node:http";
import type { AddressInfo } from "node:net";

/** Changes what the server answers; the request's body is what the browser sent. */
export type Tampering = (path: string, answer: string, request: string) => string;

type TamperingServer = { url: string; sent: string[]; stop: () => Promise<void> };

/** Stands between browser and server, as an operator could. `sent`: every path that was posted to. */
export async function tamperingServer(target: string, tamper: Tampering): Promise<TamperingServer> {
  const sent: string[] = [];
  const server = http.createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const path = request.url ?? "/";
    if (request.method === "POST") sent.push(path);
    const headers = { ...request.headers, "accept-encoding": "identity" };
    const forwarded = http.request(`${target}${path}`, { method: request.method, headers }, async (reply) => {
      const answer: Buffer[] = [];
      for await (const part of reply) answer.push(part);
      const text = Buffer.concat(answer).toString("utf8");
      const changed = Buffer.from(tamper(path, text, body.toString("utf8")));
      const { "content-length": _, "transfer-encoding": __, ...kept } = reply.headers;
      response.writeHead(reply.statusCode ?? 502, { ...kept, "content-length": changed.length });
      response.end(changed);
    });
    forwarded.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const { port }: Partial<AddressInfo> = typeof address === "object" && address ? address : {};
  return {
    url: `http://localhost:${port}`,
    sent,
    stop: () =>
      new Promise((resolve) => {
        // A browser keeps connections open on which it never asked for anything: close would wait for them.
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
