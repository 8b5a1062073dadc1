type Download = { name: string; type: string; body: string | Uint8Array };

/** A file to keep: never shown inside a page, never kept by a cache. The name is plain letters, digits, - _ and dots. */
export function download({ name, type, body }: Download): Response {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) throw new Error("a download needs a plain file name");
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
