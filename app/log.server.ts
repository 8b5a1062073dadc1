import pino from "pino";
import { configuration } from "./env.server";

let logger: pino.Logger | undefined;

/** Never pass a request, an address, a code or an answer. */
export function log(): pino.Logger {
  logger ??= pino({ level: configuration().logLevel, base: null });
  return logger;
}
