import { useState } from "react";

/**
 * Carries what the fields beside it were filled with. It stays as it was when they were: a page that looks again at
 * the server does not fill its fields anew.
 */
export function SeenField({ name, seen }: { name: string; seen: string }) {
  const [first] = useState(seen);
  return <input type="hidden" name={name} value={first} />;
}
