import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const SCRIPT = "build/offline/holder.js";
const STYLES = "build/client/assets";

/** Script and style of the page that holders save, and the policy that allows these two and nothing else. */
export function readOfflineParts(): { script: string; style: string; policy: string } {
  // Within a document a script ends where it says so, also in a text of its own.
  const script = fs.readFileSync(SCRIPT, "utf8").replaceAll("</script", "<\\/script");
  const name = fs.readdirSync(STYLES).find((file) => /^app-[^/]+\.css$/.test(file));
  const style = name === undefined ? "" : fs.readFileSync(path.join(STYLES, name), "utf8");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return { script, style, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
