export const SMALL = "font-size:14px;color:#545d68";

/** HTML of a mail without pictures, scripts or anything loaded from elsewhere; the blocks are escaped already. */
export function mailPage(language: string, title: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="margin:0;background:#ffffff;color:#1c2127;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">
<div role="main" style="max-width:560px;margin:0 auto;padding:24px">
${blocks.join("\n")}
</div></body></html>`;
}

export function mailTitle(text: string): string {
  return `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escaped(text)}</h1>`;
}

export function mailButton(link: string, text: string): string {
  return `<p style="margin:24px 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 24px;background:#0b5a6f;color:#ffffff;font-weight:600;text-decoration:none;border-radius:6px">${escaped(text)}</a></p>`;
}

export function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
