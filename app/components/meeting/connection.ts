import { useRevalidator, useSubmit } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { forgetKeptWords } from "./kept-words";

const LOOK_EVERY = 3000;
const ANSWER_WITHIN = 2500;
/** Answers a word, needs no account, and changes nothing. */
const ALIVE = "/healthz";

type Connection = { connected: boolean; submitWhenConnected: (event: FormEvent<HTMLElement>) => void };

/**
 * Asks before it fetches: while the server cannot be reached the last screen stays, nothing is sent, and what was typed
 * stays in its fields. It goes on by itself; after sleep and outages it looks at where the meeting stands.
 */
export function useConnection(freshNumbers: boolean): Connection {
  const [connected, setConnected] = useState(true);
  const { revalidate } = useRevalidator();
  const submit = useSubmit();
  useEffect(() => {
    let last = true;
    let ended = false;
    const look = async (again: boolean) => {
      if (document.hidden) return;
      const alive = await isAlive();
      if (ended) return;
      setConnected(alive);
      if (alive && (again || freshNumbers || !last)) revalidate();
      last = alive;
    };
    const timer = setInterval(() => look(false), LOOK_EVERY);
    const onVisible = () => look(true);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      ended = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [freshNumbers, revalidate]);
  const submitWhenConnected = useCallback(
    (event: FormEvent<HTMLElement>) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
      event.preventDefault();
      event.stopPropagation();
      const body = new FormData(form);
      isAlive().then((alive) => {
        setConnected(alive);
        if (!alive) return;
        if (body.get("intent") === "end") forgetKeptWords();
        submit(body, {
          method: "post",
          action: form.getAttribute("action") ?? location.pathname,
          replace: true,
          preventScrollReset: true,
        });
      });
    },
    [submit],
  );
  return { connected, submitWhenConnected };
}

async function isAlive(): Promise<boolean> {
  try {
    const response = await fetch(ALIVE, {
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    return response.ok;
  } catch {
    return false;
  }
}
