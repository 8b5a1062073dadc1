import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = {
  to: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Decoded parts by content type. */
  text: string;
  html: string;
  raw: string;
};

export type MailServer = {
  url: string;
  received: ReceivedMail[];
  /** Attempts to name a recipient, refused ones included. */
  recipients: string[];
  stop: () => Promise<void>;
};

type Behaviour = {
  /** An SMTP code for a recipient; null accepts. */
  refuse?: (address: string, attempt: number) => number | null;
  /** Closes the connection instead of answering to the message. */
  dropAfterData?: (count: number) => boolean;
  /** Milliseconds before the server says that it took a message. */
  takes?: number;
  /** A code for the sender. */
  refuseSender?: number;
};

/** A real SMTP server that keeps what it gets, on a free port or on that of one that was stopped. */
export async function startMailServer(behaviour: Behaviour = {}, place = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const recipients: string[] = [];
  let messages = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, done) =>
      done(behaviour.refuseSender ? smtpError(behaviour.refuseSender) : null),
    onRcptTo: ({ address }, _session, done) => {
      recipients.push(address);
      const attempt = recipients.filter((known) => known === address).length;
      const code = behaviour.refuse?.(address, attempt) ?? null;
      done(code === null ? null : smtpError(code, address));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        messages += 1;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push(readMail(Buffer.concat(chunks).toString("utf8"), to));
        const taken = () => done();
        if (!behaviour.dropAfterData?.(messages)) {
          return behaviour.takes ? void setTimeout(taken, behaviour.takes) : taken();
        }
        for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(place, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    recipients,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** As a real server words it: with the address in the answer. */
function smtpError(code: number, address = ""): Error {
  return Object.assign(new Error(`<${address}> is not wanted here`), { responseCode: code });
}

function readMail(raw: string, to: readonly string[]): ReceivedMail {
  const split = raw.indexOf("\r\n\r\n");
  const headers = readHeaders(raw.slice(0, split));
  const boundary = /boundary="?([^";]+)"?/.exec(headers["content-type"] ?? "")?.[1] ?? "";
  const parts = raw.slice(split).split(`--${boundary}`);
  const part = (type: string) => parts.find((candidate) => candidate.includes(`Content-Type: ${type}`)) ?? "";
  return { to, headers, text: decodePart(part("text/plain")), html: decodePart(part("text/html")), raw };
}

function readHeaders(block: string): Record<string, string> {
  const lines = block.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
}

function decodeWords(text: string): string {
  return text.replace(/=\?UTF-8\?([QB])\?([^?]*)\?=\s*/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === "B"
      ? Buffer.from(word, "base64").toString("utf8")
      : decodeQuoted(word.replaceAll("_", " ")),
  );
}

function decodePart(part: string): string {
  const split = part.indexOf("\r\n\r\n");
  const body = part.slice(split + 4);
  if (/base64/i.test(part.slice(0, split))) return Buffer.from(body, "base64").toString("utf8");
  return /quoted-printable/i.test(part.slice(0, split)) ? decodeQuoted(body) : body;
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
