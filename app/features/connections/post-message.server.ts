import { Resolver } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { checkWebhookAddress, literalAddress, type WebhookProblem } from "./check-webhook-address.server";
import { type Allowed, refuseNetworkAddress } from "./network-address.server";

export type Posted =
  | { ok: true; status: number }
  | { ok: false; problem: WebhookProblem; status: number | null };

export type Network = {
  allowed: Allowed;
  /** Servers of names; absent: those of the machine. */
  nameServers?: readonly string[];
  /** Milliseconds from the first question to the answer. */
  patience: number;
};

type Message = { body: string; headers: Readonly<Record<string, string>> };

/**
 * Posts to an address that somebody has typed in. The name is looked up once, every address that it has must be allowed,
 * and the connection goes to one of these and not to what the name may say a moment later. Redirects are not followed, and
 * of the answer nothing but its status is read.
 */
export async function postMessage(
  address: string,
  message: Message,
  network: Network,
  stop: AbortSignal,
): Promise<Posted> {
  const checked = checkWebhookAddress(address, network.allowed);
  if (!checked.ok) return { ok: false, problem: checked.reason, status: null };
  const signal = AbortSignal.any([stop, AbortSignal.timeout(network.patience)]);
  const found = await lookUp(checked.url, network, signal);
  if (found.length === 0)
    return { ok: false, problem: signal.aborted ? "no-answer" : "unknown-host", status: null };
  for (const each of found) {
    const refused = refuseNetworkAddress(each, network.allowed);
    if (refused !== null) return { ok: false, problem: refused, status: null };
  }
  let last: Posted = { ok: false, problem: "unreachable", status: null };
  for (const each of found) {
    last = await postTo(each, checked.url, message, signal);
    if (last.ok || last.problem !== "unreachable") return last;
  }
  return last;
}

/** Asks servers of names itself: the system's own look-up cannot be stopped and would hold a thread that others need. */
async function lookUp(url: URL, { nameServers, patience }: Network, signal: AbortSignal): Promise<string[]> {
  const literal = literalAddress(url);
  if (literal !== null) return [literal];
  const name = url.hostname.replace(/\.$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return ["127.0.0.1"];
  const resolver = new Resolver({ timeout: Math.ceil(patience / 4), tries: 2 });
  if (nameServers) resolver.setServers(nameServers);
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  signal.removeEventListener("abort", cancel);
  return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
}

function postTo(address: string, url: URL, { body, headers }: Message, signal: AbortSignal): Promise<Posted> {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resolve) => {
    const sent = request(
      {
        host: address,
        port: url.port || (url.protocol === "https:" ? 443 : 80),
        path: url.pathname + url.search,
        method: "POST",
        // The certificate has to be that of the name, whatever machine it leads to.
        ...(literalAddress(url) === null ? { servername: url.hostname } : {}),
        headers: { ...headers, Host: url.host, "Content-Length": Buffer.byteLength(body) },
        agent: false,
        signal,
      },
      (answer) => {
        resolve(statusMeans(answer.statusCode ?? 0));
        answer.destroy();
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, problem: errorMeans(error, signal), status: null }),
    );
    sent.end(body);
  });
}

function statusMeans(status: number): Posted {
  if (status >= 200 && status < 300) return { ok: true, status };
  return { ok: false, problem: status >= 300 && status < 400 ? "redirected" : "refused", status };
}

function errorMeans({ code = "" }: NodeJS.ErrnoException, { aborted }: AbortSignal): WebhookProblem {
  if (aborted) return "no-answer";
  return /CERT|SELF_SIGNED|VERIFY|ALTNAME/.test(code) ? "certificate" : "unreachable";
}
