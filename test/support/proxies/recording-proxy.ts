import fs from "node:fs";
import http from "node:http";
import https from "node:https";

export type RecordingProxy = {
  port: number;
  /** Every request as it arrived: method, address, headers, body. */
  requests: Buffer[];
  stop: () => Promise<void>;
};

/** Whom no browser trusts, for the name tandem.test; see test/fixtures/tls. */
function certificate(): https.ServerOptions {
  const read = (kind: string) => fs.readFileSync(`test/fixtures/tls/tandem.test.${kind}.pem`);
  return { key: read("key"), cert: read("cert") };
}

/** Stands in front of a server, passes everything on and keeps what browsers sent; over https where that is asked for. */
export async function recordRequests(
  target: string,
  { secure = false, port: wanted = 0 } = {},
): Promise<RecordingProxy> {
  const requests: Buffer[] = [];
  const to = new URL(target);
  const passOn: http.RequestListener = (incoming, outgoing) => {
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
  };
  const server = secure ? https.createServer(certificate(), passOn) : http.createServer(passOn);
  await new Promise<void>((resolve) => server.listen(wanted, "127.0.0.1", resolve));
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
