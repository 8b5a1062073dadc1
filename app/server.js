// Starts the built application: `npm run build` first.
import process from "node:process";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NODE_ENV ??= "production";
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
  const locked = error.code === "SQLITE_BUSY";
  const said = locked ? "Another program holds the database. Stop it and start Tandem again." : error.message;
  process.stderr.write(`Tandem cannot start.\n${said}\n`);
  process.exit(1);
}
