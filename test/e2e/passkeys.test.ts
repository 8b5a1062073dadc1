import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OWNER, setUp } from "../routes/requests";
import { launchBrowser } from "../support/browser";
import { type ServedApp, serveApp } from "../support/served-app";

let app: ServedApp;
let browser: Browser;
beforeAll(async () => {
  app = await serveApp();
  await setUp(app);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** A device that keeps passkeys and knows its owner's finger. */
async function addDevice(page: Page): Promise<{ devtools: CDPSession; authenticatorId: string }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { devtools, authenticatorId };
}

async function typePassword(page: Page): Promise<void> {
  await page.goto(`${app.url}/sign-in?next=/account/signing-in`);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

describe("a passkey in a browser", () => {
  test("is added, opens the account on its own, and serves as the second step", async () => {
    const page = await (await browser.newContext()).newPage();
    const { devtools, authenticatorId } = await addDevice(page);
    await typePassword(page);
    await page.getByLabel("What do you call it?").fill("work laptop");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByLabel("Your recovery codes").waitFor();
    expect((await page.getByLabel("Your recovery codes").inputValue()).split("\n")).toHaveLength(10);
    await page.getByText("work laptop", { exact: true }).waitFor();
    expect((await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials).toHaveLength(1);
    await page.getByRole("button", { name: "Sign out" }).click();

    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in", exact: true }).waitFor();

    await typePassword(page);
    await page.getByRole("heading", { name: "Second step" }).waitFor();
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.getByText(/Added on .*, last used on /).waitFor();
    expect(new URL(page.url()).pathname).toBe("/account/signing-in");
    await page.context().close();
  });

  test("does not answer where the address is another one, and the page says so", async () => {
    const page = await (await browser.newContext()).newPage();
    await addDevice(page);
    await page.goto(`${app.url.replace("localhost", "127.0.0.1")}/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("It was stopped, or this device has no passkey").waitFor();
    await page.context().close();
  });

  test("is said to be missing where the device has none", async () => {
    const page = await (await browser.newContext()).newPage();
    await addDevice(page);
    await page.goto(`${app.url}/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("It was stopped, or this device has no passkey").waitFor();
    await page.context().close();
  });
});
