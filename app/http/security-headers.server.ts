/** For pages behind the sign-in; the survey page sets its own, stricter policy. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    // recharts and React write style attributes into server-rendered markup.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

export function setSecurityHeaders(headers: Headers, options: { https: boolean }): void {
  const set = (name: string, value: string) => {
    if (!headers.has(name)) headers.set(name, value);
  };
  set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  set("X-Content-Type-Options", "nosniff");
  set("Referrer-Policy", "same-origin");
  set("Cross-Origin-Resource-Policy", "same-origin");
  // These concern documents; on scripts and replies they would only make a phone's visit heavier.
  if ((headers.get("Content-Type") ?? "text/html").startsWith("text/html")) {
    set("X-Frame-Options", "DENY");
    // Over plain http browsers ignore it and complain in the console.
    if (options.https) set("Cross-Origin-Opener-Policy", "same-origin");
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
  set("Cache-Control", "no-store");
  if (options.https) set("Strict-Transport-Security", "max-age=31536000");
}
