import http from "node:http";

export type RecordingProxy = {
  port: number;
  /** Every request as it arrived: method, address, headers, body. */
  requests: Buffer[];
  stop: () => Promise<void>;
};

/** Stands in front of a server, passes everything on and keeps what browsers sent. */
export async function recordRequests(target: string): Promise<RecordingProxy> {
  const requests: Buffer[] = [];
  const to = new URL(target);
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const head = `${incoming.method} ${incoming.url}\n${incoming.rawHeaders.join("\n")}\n\n`;
      requests.push(Buffer.concat([Buffer.from(head), body]));
      const passedOn = http.request(
        {
          host: to.hostname,
          port: to.port,
          method: incoming.method,
          path: incoming.url,
          headers: incoming.headers,
        },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
          answer.pipe(outgoing);
        },
      );
      passedOn.on("error", () => outgoing.destroy());
      passedOn.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return {
    port,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
