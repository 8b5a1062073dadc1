import { afterEach, describe, expect, test } from "vitest";
import { checkWebhookAddress } from "~/features/connections/check-webhook-address.server";
import { refuseNetworkAddress } from "~/features/connections/network-address.server";
import { type Network, postMessage } from "~/features/connections/post-message.server";
import { startNameServer } from "../../support/connections/name-server";
import { startReceiver } from "../../support/connections/receiver";

const SHUT = { privateAddresses: false, plainHttp: false };
const OPEN = { privateAddresses: true, plainHttp: true };
const MESSAGE = { body: '{"type":"test"}', headers: { "Content-Type": "application/json" } };
const NEVER = new AbortController().signal;
const network = (more: Partial<Network> = {}): Network => ({ allowed: OPEN, patience: 5_000, ...more });

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
async function receiver(...answer: Parameters<typeof startReceiver>) {
  const started = await startReceiver(...answer);
  ends.push(started.stop);
  return started;
}
async function names(...answers: string[]) {
  const started = await startNameServer(...answers);
  ends.push(started.stop);
  return started;
}

/** However an address of this machine, of a private network or of a cloud's keys is written. */
const OWN_NETWORK = [
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f000001/",
  "https://0177.0.0.1/",
  "https://127.0.0.1./",
  "https://１２７.0.0.1/",
  "https://10.1.2.3/",
  "https://172.16.0.1/",
  "https://172.31.255.255/",
  "https://192.168.178.1/",
  "https://100.64.0.1/",
  "https://[::1]/",
  "https://[0:0:0:0:0:0:0:1]/",
  "https://[fd12:3456::1]/",
];
const NEVER_SENT_TO = [
  "https://169.254.169.254/latest/meta-data/",
  "https://0xa9fea9fe/",
  "https://2852039166/",
  "https://[fe80::1]/",
  "https://[fd00:ec2::254]/",
  "https://100.100.100.200/",
  "https://168.63.129.16/",
  "https://192.0.0.192/",
  "https://[::ffff:169.254.169.254]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://[2002:7f00:1::]/",
  "https://[2001:0:7f00:1::]/",
  "https://[::]/",
  "https://0.0.0.0/",
  "https://0/",
  "https://255.255.255.255/",
  "https://224.0.0.1/",
];

describe("an address in numbers", () => {
  test.each([...OWN_NETWORK, ...NEVER_SENT_TO])("%s is refused", (address) => {
    expect(checkWebhookAddress(address, SHUT).ok).toBe(false);
  });

  test.each(NEVER_SENT_TO)("%s is refused with private addresses allowed", (address) => {
    expect(checkWebhookAddress(address, OPEN)).toEqual({ ok: false, reason: "forbidden" });
  });

  test.each(OWN_NETWORK)("%s is allowed by the setting", (address) => {
    expect(checkWebhookAddress(address, OPEN).ok).toBe(true);
  });

  test("of the internet is taken", () => {
    for (const address of ["https://93.184.216.34/", "https://[2606:2800:220:1::1]/x?y=1"])
      expect(checkWebhookAddress(address, SHUT).ok).toBe(true);
    for (const address of ["172.32.0.1", "11.0.0.1", "192.169.0.1", "100.128.0.1", "126.255.255.255"])
      expect(refuseNetworkAddress(address, SHUT)).toBeNull();
  });
});

test.each([
  ["http://hooks.example.org/", "not-https"],
  ["ftp://hooks.example.org/", "no-address"],
  ["file:///etc/passwd", "no-address"],
  ["gopher://127.0.0.1:6379/_x", "no-address"],
  ["javascript:alert(1)", "no-address"],
  ["https://", "no-address"],
  ["hooks.example.org", "no-address"],
  ["https://user:secret@hooks.example.org/", "has-credentials"],
  [`https://hooks.example.org/${"x".repeat(2000)}`, "too-long"],
])("%s is refused: %s", (address, reason) => {
  expect(checkWebhookAddress(address, SHUT)).toEqual({ ok: false, reason });
});

describe("a name", () => {
  test("is followed to a machine only where every address of it is allowed", async () => {
    const target = await receiver();
    for (const answer of ["127.0.0.1", "169.254.169.254", "10.0.0.5", "0.0.0.0"]) {
      const { address } = await names(answer);
      const to = `http://hook.brandt.example:${target.port}/`;
      const shut = network({ allowed: { ...SHUT, plainHttp: true }, nameServers: [address] });
      const posted = await postMessage(to, MESSAGE, shut, NEVER);
      expect(posted).toMatchObject({ ok: false, status: null });
      expect(["own-network", "forbidden"]).toContain(!posted.ok && posted.problem);
    }
    expect(target.received).toEqual([]);
  });

  test("that changes its answer is asked once: the message goes where the allowed answer led", async () => {
    const target = await receiver();
    const { address, asked } = await names("127.0.0.1", "169.254.169.254");
    const to = `http://hook.brandt.example:${target.port}/hook`;
    const posted = await postMessage(to, MESSAGE, network({ nameServers: [address] }), NEVER);
    expect(posted).toEqual({ ok: true, status: 200 });
    expect(asked).toHaveLength(1);
    expect(target.received).toMatchObject([
      { url: "/hook", body: MESSAGE.body, headers: { host: `hook.brandt.example:${target.port}` } },
    ]);
    const again = await postMessage(to, MESSAGE, network({ nameServers: [address] }), NEVER);
    expect(again).toEqual({ ok: false, problem: "forbidden", status: null });
    expect(target.received).toHaveLength(1);
  });

  test("of localhost is this machine's, and refused as that", async () => {
    const target = await receiver();
    for (const name of ["localhost", "LOCALHOST.", "tandem.localhost"]) {
      const shut = network({ allowed: { ...SHUT, plainHttp: true } });
      const posted = await postMessage(`http://${name}:${target.port}/`, MESSAGE, shut, NEVER);
      expect(posted).toEqual({ ok: false, problem: "own-network", status: null });
    }
    expect(target.received).toEqual([]);
  });

  test("that nobody has is said", async () => {
    const { address } = await names();
    const posted = await postMessage(
      "http://nowhere.example/",
      MESSAGE,
      network({ nameServers: [address] }),
      NEVER,
    );
    expect(posted).toEqual({ ok: false, problem: "unknown-host", status: null });
  });
});

describe("an answer", () => {
  test.each([301, 302, 303, 307, 308])("%i is not followed", async (status) => {
    const inside = await receiver();
    const target = await receiver((response) => response.writeHead(status, { Location: inside.url }).end());
    expect(await postMessage(target.url, MESSAGE, network(), NEVER)).toEqual({
      ok: false,
      problem: "redirected",
      status,
    });
    expect(inside.received).toEqual([]);
  });

  test("that never ends is not read", async () => {
    const target = await receiver((response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", pour);
      pour();
    });
    expect(await postMessage(target.url, MESSAGE, network(), NEVER)).toEqual({ ok: true, status: 200 });
  });

  test("that never comes is not waited for beyond the limit, and a stop does not wait at all", async () => {
    const target = await receiver(() => {});
    const soon = await postMessage(target.url, MESSAGE, network({ patience: 200 }), NEVER);
    expect(soon).toEqual({ ok: false, problem: "no-answer", status: null });
    const stop = new AbortController();
    const waiting = postMessage(target.url, MESSAGE, network({ patience: 3_600_000 }), stop.signal);
    while (target.received.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    expect((await waiting).ok).toBe(false);
  });

  test("of a server of names that is silent is not waited for either", async () => {
    const silent = await names();
    silent.stop();
    ends.pop();
    const slow = network({ nameServers: [silent.address], patience: 400 });
    expect((await postMessage("http://hook.brandt.example/", MESSAGE, slow, NEVER)).ok).toBe(false);
  });
});

test("a certificate that this machine does not trust is refused", async () => {
  const target = await receiver();
  // Plain http where TLS is expected: no handshake, so nothing of the message is sent.
  const posted = await postMessage(target.url.replace("http:", "https:"), MESSAGE, network(), NEVER);
  expect(posted.ok).toBe(false);
  expect(target.received).toEqual([]);
});
