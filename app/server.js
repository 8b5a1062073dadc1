// Starts the built application: `npm run build` first.
import "./refuse-unsupported-node.js";
import process from "node:process";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NODE_ENV ??= "production";
const DAMAGED =
  "The file tandem.sqlite in DATA_DIRECTORY is no database, or it is damaged. Restore the last backup.";
const CLOSED = (error) =>
  // A port that only root may take is said as it is.
  error.syscall === "listen"
    ? error.message
    : `Tandem may not use ${error.path ?? "its data"}. See whose it is (ls -ld) and give it to the account that Tandem runs as (chown).`;
const FULL =
  "The disk of DATA_DIRECTORY is full. Make room and start Tandem again; nothing has been lost. A backup to another disk can be made meanwhile.";
const SAID = {
  SQLITE_FULL: FULL,
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_IOERR_WRITE: FULL,
  SQLITE_IOERR_SHMSIZE: FULL,
  EROFS: "The disk of DATA_DIRECTORY or KEY_DIRECTORY can only be read. Mount it so that it can be written.",
  SQLITE_BUSY: "Another program holds the database. Stop it and start Tandem again.",
  SQLITE_NOTADB: DAMAGED,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_CANTOPEN: CLOSED,
  SQLITE_READONLY: CLOSED,
  EACCES: CLOSED,
  EPERM: CLOSED,
  ERR_DLOPEN_FAILED:
    "Tandem was installed under another version of Node.js. Run npm rebuild, then start again.",
};

// A line "TZ=" that was left empty in a file of settings means the machine's time zone, not that of Greenwich.
if (process.env.TZ === "") delete process.env.TZ;
// Nothing that this process makes is readable by other accounts of the machine.
process.umask(0o077);
const build = await import("../build/server/index.js").catch((error) => {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.stderr.write("Tandem is not built yet. Run: npm start\n");
  process.exit(1);
});
try {
  await build.entry.module.startServer(build);
} catch (error) {
  // Whoever starts it reads this, not a stack: configuration, storage and a taken port are said in words.
  const said = SAID[error.code];
  const sentence = typeof said === "function" ? said(error) : said;
  process.stderr.write(`Tandem cannot start.\n${sentence ?? error.message}\n`);
  process.exit(1);
}
