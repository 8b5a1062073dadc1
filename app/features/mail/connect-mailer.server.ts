import nodemailer from "nodemailer";
import { en } from "~/content/settings/en";

export type OutgoingMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same at every attempt, so that a copy can be recognised. */
  messageId: string;
  language: string;
};

/** Classes of trouble; they name neither an address nor what the server said, because that quotes the address. */
type MailProblem =
  | "address-refused"
  | "message-refused"
  | "try-later"
  | "sender-refused"
  | "sign-in-refused"
  | "unreachable"
  | "key-missing"
  | "rules-changed";

export type Delivery =
  | { ok: true }
  /** `final`: another attempt would be refused too. `forAll`: the next message would meet the same trouble. */
  | { ok: false; problem: MailProblem; final: boolean; forAll: boolean };

export type Mailer = {
  /** Links start with it. */
  publicUrl: string;
  deliver: (mail: OutgoingMail) => Promise<Delivery>;
  /** Breaks off what is under way. */
  close: () => void;
};

/** Messages that are under way at once. */
export const CONNECTIONS = 2;
const SMTP_TIMEOUT = 20_000;
/** Of one message, from its turn to the server's last word: also for a server that answers in drips. */
const LONGEST_DELIVERY = 120_000;

/** One message a person, by SMTP; nothing is logged here. */
export function connectMailer(settings: { smtpUrl: string; from: string; publicUrl: string }): Mailer {
  const { from, publicUrl } = settings;
  const transport = nodemailer.createTransport({
    url: settings.smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    // Whether to try again is decided by the queue, which remembers it.
    maxRequeues: 0,
    connectionTimeout: SMTP_TIMEOUT,
    greetingTimeout: SMTP_TIMEOUT,
    socketTimeout: 2 * SMTP_TIMEOUT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  async function deliver(mail: OutgoingMail): Promise<Delivery> {
    try {
      await transport.sendMail({
        from,
        to: { name: "", address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.messageId}>`,
        signal: AbortSignal.timeout(LONGEST_DELIVERY),
        headers: {
          "Auto-Submitted": "auto-generated",
          "X-Auto-Response-Suppress": "All",
          "List-Id": `${en.mailList} <survey.${new URL(publicUrl).hostname}>`,
          "Content-Language": mail.language,
        },
      });
      return { ok: true };
    } catch (error) {
      return classify(error);
    }
  }
  return { publicUrl, deliver, close: () => transport.close({ force: true }) };
}

/** Whether the mail server answers and lets Tandem sign in, without sending anything: a class of trouble, or null. */
export async function tryMailServer(smtpUrl: string): Promise<MailProblem | null> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: SMTP_TIMEOUT / 2,
    greetingTimeout: SMTP_TIMEOUT / 2,
    socketTimeout: SMTP_TIMEOUT / 2,
  });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return classify(error).problem;
  } finally {
    transport.close();
  }
}

/** What a failed attempt means for this message and for the next one. */
function classify(error: unknown): Extract<Delivery, { ok: false }> {
  const { code, command, status } = readError(error);
  const refused = status >= 500;
  if (code === "EAUTH" || code === "ENOAUTH") {
    return { ok: false, problem: "sign-in-refused", final: false, forAll: true };
  }
  if (command === "MAIL FROM" && refused) {
    return { ok: false, problem: "sender-refused", final: false, forAll: true };
  }
  if (code === "EENVELOPE" && command === "RCPT TO" && refused) {
    return { ok: false, problem: "address-refused", final: true, forAll: false };
  }
  if (code === "EENVELOPE" && command === "API") {
    return { ok: false, problem: "address-refused", final: true, forAll: false };
  }
  if ((code === "EMESSAGE" || code === "EENVELOPE") && refused) {
    return { ok: false, problem: "message-refused", final: true, forAll: false };
  }
  if (status >= 400 && status < 500 && code !== "ECONNECTION") {
    return { ok: false, problem: "try-later", final: false, forAll: false };
  }
  return { ok: false, problem: "unreachable", final: false, forAll: true };
}

function readError(error: unknown): { code: string; command: string; status: number } {
  if (typeof error !== "object" || error === null) return { code: "", command: "", status: 0 };
  const { code, command, responseCode }: { code?: unknown; command?: unknown; responseCode?: unknown } =
    error;
  return { code: String(code ?? ""), command: String(command ?? ""), status: Number(responseCode ?? 0) };
}
