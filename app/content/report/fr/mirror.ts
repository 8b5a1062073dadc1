export const mirror = {
  often: ["jamais", "rarement", "parfois", "souvent", "toujours"],
  atMost: "au plus {often}",
  atLeast: "au moins {often}",
  withheld: "Comment {seen} est vu des deux côtés n’est pas montré.",
  wideBounds: "On ne sait qu’entre de larges limites si {seen} informe à temps et tient les accords.",
  onlyOther: "Selon {seer}, {seen} informe à temps et tient les accords\u00a0: {other}.",
  onlySelf: "Selon {seen}, son propre service informe à temps et tient les accords\u00a0: {self}.",
  both: "Selon {seen}, son propre service informe à temps et tient les accords\u00a0: {self}\u00a0; selon {seer}\u00a0: {other}.",
  clearlyBetter: "{seen} se voit nettement mieux que l’autre côté ne le voit.",
  clearlyWorse: "{seen} se voit nettement moins bien que l’autre côté ne le voit.",
  better: {
    one: "{seen} se voit {count} point plus haut que l’autre côté ne le voit.",
    other: "{seen} se voit {count} points plus haut que l’autre côté ne le voit.",
  },
  worse: {
    one: "{seen} se voit {count} point plus bas que l’autre côté ne le voit.",
    other: "{seen} se voit {count} points plus bas que l’autre côté ne le voit.",
  },
  alike: "Les deux regards sont à peu près les mêmes.",
  unknown: "Il y a trop peu de données pour dire si les deux regards diffèrent.",
} as const;
