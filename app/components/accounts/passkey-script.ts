import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useEffect, useState } from "react";

type Say = (words: string) => void;

/** One conversation with the device at a time, with what to say meanwhile. `ready` where the browser knows passkeys. */
export function usePasskeyScript(failed: string, talk: (say: Say) => Promise<void>) {
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(browserSupportsWebAuthn()), []);
  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    say("");
    try {
      await talk(say);
    } catch {
      say(failed);
    } finally {
      setBusy(false);
    }
  }
  return { said, busy, ready, run };
}

export async function sendToServer<Answer>(path: string, body: object): Promise<Answer> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

export type KeptFields = { to: string; fields: readonly (readonly [name: string, value: string])[] };

/** As the page would have sent it. */
export function sendForm({ to, fields }: KeptFields): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = to;
  for (const [name, value] of fields) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    form.append(field);
  }
  form.hidden = true;
  document.body.append(form);
  form.submit();
}
