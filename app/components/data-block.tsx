/** JSON inside a script element that is data, not code. */
export function DataBlock({ id, value }: { id: string; value: unknown }) {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a data block; "<" is escaped, so that it cannot end early, and "&", so that nothing in it looks like markup.
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
