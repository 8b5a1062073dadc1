export const mirror = {
  often: ["nie", "selten", "manchmal", "oft", "immer"],
  atMost: "höchstens {often}",
  atLeast: "mindestens {often}",
  withheld: "Wie {seen} von beiden Seiten gesehen wird, wird nicht gezeigt.",
  wideBounds: "Wie oft {seen} rechtzeitig informiert und Absprachen einhält, lässt sich nur grob eingrenzen.",
  onlyOther: "{seer} erlebt, dass {seen} {other} rechtzeitig informiert und Absprachen einhält.",
  onlySelf: "{seen} sagt von sich, {self} rechtzeitig zu informieren und Absprachen einzuhalten.",
  both: "{seen} sagt von sich, {self} rechtzeitig zu informieren und Absprachen einzuhalten; {seer} sagt: {other}.",
  clearlyBetter: "{seen} sieht sich deutlich besser, als es von der anderen Seite gesehen wird.",
  clearlyWorse: "{seen} sieht sich deutlich schlechter, als es von der anderen Seite gesehen wird.",
  better: {
    one: "{seen} sieht sich um {count} Punkt besser, als es von der anderen Seite gesehen wird.",
    other: "{seen} sieht sich um {count} Punkte besser, als es von der anderen Seite gesehen wird.",
  },
  worse: {
    one: "{seen} sieht sich um {count} Punkt schlechter, als es von der anderen Seite gesehen wird.",
    other: "{seen} sieht sich um {count} Punkte schlechter, als es von der anderen Seite gesehen wird.",
  },
  alike: "Beide Sichten stimmen weitgehend überein.",
  unknown: "Es gibt zu wenige Angaben, um zu sagen, ob die beiden Sichten sich unterscheiden.",
} as const;
