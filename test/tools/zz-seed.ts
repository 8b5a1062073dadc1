import fs from "node:fs";
import { launchBrowser } from "../support/browser";
import { exploreDemonstration } from "../support/demonstration";
import { serveApp } from "../support/served-app";
const dir = "/tmp/h16a/demo";
fs.rmSync(dir, { recursive: true, force: true });
fs.mkdirSync(dir, { recursive: true });
const app = await serveApp({}, dir);
const browser = await launchBrowser();
try {
  const visit = await exploreDemonstration(app, browser);
  fs.writeFileSync("/tmp/h16a/visit.json", JSON.stringify(visit));
} finally {
  await browser.close();
  await app.stop();
}
