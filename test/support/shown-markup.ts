/** The markup of a page as people see it: without the scripts, which carry all texts of the page's areas. */
export function shownMarkup(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
}
