/**
 * For phones in a meeting: a random key of the phone's own for each subject, so that sending again replaces, and going
 * on when something else is asked. Everything works without it. Built as a script of its own.
 */
// The addresses come with the page: a module shared with other scripts would be fetched from outside the meeting's place.
const { asked, code = "", here = "", now: nowAddress = "" } = document.documentElement.dataset;
const ASKING_INTERVAL = 3000;
const DEPARTMENT = "meeting:department";
let sending = false;

/** What is kept until the browser's tab closes; without storage, the server's key stands. */
function kept(name: string, make: () => string | null): string | null {
  try {
    const stored = sessionStorage.getItem(name) ?? make();
    if (stored !== null) sessionStorage.setItem(name, stored);
    return stored;
  } catch {
    return null;
  }
}

function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const chosenIn = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('[name="department"]:checked');

function prepare(form: HTMLFormElement): void {
  const key = kept(`meeting:${code}:${form.dataset.subject}`, drawKey);
  const field = form.querySelector<HTMLInputElement>('input[name="key"]');
  if (key !== null && field) field.value = key;
  const department = kept(DEPARTMENT, () => null);
  if (department !== null && !chosenIn(form)) {
    for (const radio of form.querySelectorAll<HTMLInputElement>('[name="department"]'))
      radio.checked = radio.value === department;
  }
  form.addEventListener("submit", (event) => {
    const chosen = chosenIn(form);
    if (chosen) remember(chosen.value);
    event.preventDefault();
    sendWhenConnected(form);
  });
}

/** Without a network the browser would put its own page in place of this one, for good. */
async function sendWhenConnected(form: HTMLFormElement): Promise<void> {
  if (sending) return;
  sending = true;
  while (!(await isConnected())) {
    say(true);
    await new Promise((resolve) => setTimeout(resolve, ASKING_INTERVAL));
  }
  say(false);
  sending = false;
  form.submit();
}

async function isConnected(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ASKING_INTERVAL);
    await fetch(nowAddress, { cache: "no-store", credentials: "omit", signal });
    return true;
  } catch {
    return false;
  }
}

function say(waiting: boolean): void {
  const sentence = document.querySelector<HTMLElement>("[data-waiting]");
  if (sentence) sentence.hidden = !waiting;
}

function remember(department: string): void {
  try {
    sessionStorage.setItem(DEPARTMENT, department);
  } catch {
    // The department is chosen again next time.
  }
}

async function look(): Promise<void> {
  if (document.hidden || sending) return;
  try {
    const response = await fetch(nowAddress, { cache: "no-store", credentials: "omit" });
    if (!response.ok) return;
    const now: { asked?: unknown } = await response.json();
    if (now.asked !== asked) location.replace(here + location.search);
  } catch {
    // Offline for a moment: it is tried again.
  }
}

const form = document.querySelector<HTMLFormElement>("form[data-subject]");
if (form) prepare(form);
if (asked !== "unknown" && asked !== "ended") setInterval(look, ASKING_INTERVAL);
