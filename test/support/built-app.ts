import "~/refuse-unsupported-node.js";
import { execFileSync } from "node:child_process";
import { isBuilt } from "../../source-hash";

/** Before tests that start the built application: an old build would answer for code that nobody runs. */
export default function buildIfStale(): void {
  if (isBuilt()) return;
  process.stdout.write("The sources have changed since the last build: building.\n");
  execFileSync("npm", ["run", "build"], { stdio: "inherit" });
  process.stdout.write("The build is new.\n");
}
