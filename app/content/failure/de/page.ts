export const page = {
  titles: {
    403: "Nicht erlaubt",
    404: "Diese Seite gibt es nicht",
    other: "Das hat nicht geklappt",
    unexpected: "Bei uns ist etwas schiefgegangen",
  },
  unexpected:
    "Was Sie eingegeben haben, ist vielleicht nicht gespeichert. Gehen Sie zurück, und versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie es Ihrer Administration.",
  notFound: "Prüfen Sie die Adresse, oder beginnen Sie noch einmal auf der ersten Seite.",
  toFirstPage: "Zur ersten Seite",
} as const;
