// For phones in a meeting: a random key of the phone's own for each subject, so that sending again replaces, and going
// on when something else is asked. Everything works without it.
const { asked, code } = document.documentElement.dataset;
const EVERY = 3000;

/** What is kept until the browser's tab closes; without storage, the server's key stands. */
function kept(name, make) {
  try {
    const stored = sessionStorage.getItem(name) ?? make();
    if (stored !== null) sessionStorage.setItem(name, stored);
    return stored;
  } catch {
    return null;
  }
}

function drawKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const form = document.querySelector("form[data-subject]");
if (form) {
  const key = kept(`meeting:${code}:${form.dataset.subject}`, drawKey);
  if (key !== null) form.elements.namedItem("key").value = key;
  const department = kept("meeting:department", () => null);
  const chosen = form.querySelector('[name="department"]:checked');
  if (department !== null && !chosen) {
    for (const radio of form.querySelectorAll('[name="department"]'))
      radio.checked = radio.value === department;
  }
  form.addEventListener("submit", () => {
    const now = form.querySelector('[name="department"]:checked');
    if (!now) return;
    try {
      sessionStorage.setItem("meeting:department", now.value);
    } catch {
      // The department is chosen again next time.
    }
  });
}

async function look() {
  if (document.hidden) return;
  try {
    const response = await fetch(`/m/${code}/now`, { cache: "no-store", credentials: "omit" });
    if (!response.ok) return;
    const now = await response.json();
    if (now.asked !== asked) location.replace(`/m/${code}${location.search}`);
  } catch {
    // Offline for a moment: it is tried again.
  }
}

if (asked !== "unknown" && asked !== "ended") setInterval(look, EVERY);
