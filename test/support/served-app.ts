import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { newDirectory } from "./cast";

export type ServedApp = {
  url: string;
  directory: string;
  databaseFile: string;
  keyDirectory: string;
  /** Sets the server's clock ahead; the browser keeps its own. */
  setClockAhead: (milliseconds: number) => void;
  /** Where the line that ends the start leads: with the start-up code until the app is set up. */
  startPath: () => string;
  /** Everything the process wrote. */
  output: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<void>;
};

/** Settings; where they hold the address of the app itself, made from it. */
type Environment = Record<string, string> | ((url: string) => Promise<Record<string, string>>);

/** The built application as a process of its own, with directories of its own; `entry` starts another one. */
export async function serveApp(
  environment: Environment = {},
  directory = newDirectory("test"),
  entry = "app/server.js",
): Promise<ServedApp> {
  try {
    return await serveOnce(environment, directory, entry);
  } catch (error) {
    // Another test may have taken the free port in the meantime.
    if (!String(error).includes("taken by another program")) throw error;
    return serveOnce(environment, directory, entry);
  }
}

async function serveOnce(environment: Environment, directory: string, entry: string): Promise<ServedApp> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const given = typeof environment === "function" ? await environment(url) : environment;
  const clockFile = path.join(directory, "clock-shift");
  const child = spawn(process.execPath, ["--import", "./test/support/preloaded/shifted-clock.mjs", entry], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      // Server, browser and test read the same clock on the wall.
      ...(process.env.TZ ? { TZ: process.env.TZ } : {}),
      CLOCK_SHIFT_FILE: clockFile,
      PORT: String(port),
      DATA_DIRECTORY: path.join(directory, "data"),
      KEY_DIRECTORY: path.join(directory, "keys"),
      ...given,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  await ready(child, () => output);
  return {
    url,
    directory,
    databaseFile: path.join(directory, "data", "tandem.sqlite"),
    keyDirectory: path.join(directory, "keys"),
    setClockAhead: (milliseconds) => fs.writeFileSync(clockFile, String(milliseconds)),
    startPath: () => startPathIn(output),
    output: () => output,
    stop: (signal = "SIGTERM") => stop(child, signal),
  };
}

function startPathIn(output: string): string {
  const [, address = ""] = /^Tandem is ready: (\S+)/m.exec(output) ?? [];
  const { pathname, search } = new URL(address);
  return pathname + search;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      if (!/^Tandem is ready: .*\n/m.test(output())) return;
      clearInterval(look);
      resolve();
    }, 25);
    child.once("exit", (code) => {
      clearInterval(look);
      reject(new Error(`The server stopped with ${code}:\n${output()}`));
    });
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
