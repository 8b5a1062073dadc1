import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../served-app";

export const PROXIES = ["nginx", "caddy"] as const;
export type ProxyName = (typeof PROXIES)[number];

export const PUBLIC_HOST = "tandem.example.org";

export type ServedProxy = {
  /** Everything that it has written anywhere: its log files and its output. */
  logs: () => string;
  stop: () => Promise<void>;
};

const PROGRAMS = { nginx: process.env.NGINX_PATH ?? "nginx", caddy: process.env.CADDY_PATH ?? "caddy" };

/** "nginx/1.22.1", "2.6.2"; null where it is not installed. */
export function proxyVersion(name: ProxyName): string | null {
  const { status, stdout, stderr } = spawnSync(PROGRAMS[name], [name === "nginx" ? "-v" : "version"], {
    encoding: "utf8",
  });
  return status === 0 ? (stdout + stderr).trim() : null;
}

/** Whether a certificate can be made here. */
export const canCertify = spawnSync("openssl", ["version"]).status === 0;

type Wanted = {
  name: ProxyName;
  /** The file as it is shipped, or a broken variant. */
  file: string;
  /** Where Tandem listens, and where the proxy is to. */
  tandem: number;
  port: number;
};

/** The shipped file with this machine's ports and a certificate of its own, run by the real proxy. */
export async function serveProxy({ name, file, tandem, port }: Wanted): Promise<ServedProxy> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "tandem-proxy-"));
  // As root, nginx hands its work to another account.
  fs.chmodSync(directory, 0o755);
  const [certificate, key] = certify(directory);
  const plainPort = await freePort();
  const adapted =
    name === "nginx"
      ? adaptNginx(file, { directory, port, plainPort, certificate, key })
      : adaptCaddy(file, { port, plainPort, certificate, key });
  const config = path.join(directory, name === "nginx" ? "nginx.conf" : "Caddyfile");
  fs.writeFileSync(config, adapted.replaceAll("127.0.0.1:3000", `127.0.0.1:${tandem}`));
  const parameters =
    name === "nginx"
      ? ["-p", directory, "-e", path.join(directory, "start.log"), "-c", config]
      : ["run", "--config", config, "--adapter", "caddyfile"];
  const child = spawn(PROGRAMS[name], parameters, {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      HOME: directory,
      XDG_DATA_HOME: directory,
      XDG_CONFIG_HOME: directory,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const logs = () => output + readLogs(directory);
  await answers(child, port, logs);
  return {
    logs,
    stop: async () => {
      await ended(child);
      fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

function certify(directory: string): readonly [string, string] {
  const [certificate, key] = [path.join(directory, "certificate.pem"), path.join(directory, "key.pem")];
  const options = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${PUBLIC_HOST}`;
  const name = ["-addext", `subjectAltName=DNS:${PUBLIC_HOST}`];
  const made = spawnSync("openssl", [...options.split(" "), ...name, "-keyout", key, "-out", certificate]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  return [certificate, key];
}

type Places = { port: number; plainPort: number; certificate: string; key: string };

/** In the frame that a distribution's own nginx.conf gives: both logs on, in the usual format. */
function adaptNginx(
  file: string,
  { directory, port, plainPort, certificate, key }: Places & { directory: string },
) {
  const own = file
    .replaceAll("listen 80;", `listen 127.0.0.1:${plainPort};`)
    .replaceAll("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    // Not every machine has IPv6.
    .replace(/^\s*listen \[::\].*$/gm, "")
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${directory}/${kind};`,
  );
  return `daemon off;
pid ${directory}/nginx.pid;
error_log ${directory}/error.log;
events {}
http {
  ${temporary.join("\n  ")}
  access_log ${directory}/access.log;
  ${own}
}`;
}

function adaptCaddy(file: string, { port, plainPort, certificate, key }: Places) {
  const here = `\tadmin off\n\thttp_port ${plainPort}\n\thttps_port ${port}\n\tdefault_bind 127.0.0.1\n`;
  const globals = /^\{$/m.test(file) ? file.replace(/^\{$/m, `{\n${here}`) : `{\n${here}}\n${file}`;
  return globals.replace(`${PUBLIC_HOST} {`, `${PUBLIC_HOST} {\n\ttls ${certificate} ${key}`);
}

function readLogs(directory: string): string {
  const files = fs.readdirSync(directory).filter((file) => file.endsWith(".log"));
  return files.map((file) => fs.readFileSync(path.join(directory, file), "utf8")).join("");
}

/** Asks without a page and without a certificate's check: a connection is enough. */
async function answers(child: ChildProcess, port: number, logs: () => string): Promise<void> {
  const { connect } = await import("node:net");
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The proxy stopped with ${child.exitCode}:\n${logs()}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("close", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
