/** Every text within texts, each once, functions and what is for machines left out by whoever asks. */
export function textsWithin(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  if (typeof texts !== "object" || texts === null) return [];
  return [...new Set(Object.values(texts).flatMap(textsWithin))];
}
