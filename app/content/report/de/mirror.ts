export const mirror = {
  often: ["nie", "selten", "manchmal", "oft", "immer"],
  atMost: "höchstens {often}",
  atLeast: "mindestens {often}",
  withheld: "Wie {seen} von beiden Seiten gesehen wird, wird nicht gezeigt.",
  wideBounds: "Wie oft {seen} rechtzeitig informiert und Absprachen einhält, lässt sich nur grob eingrenzen.",
  onlyOther: "{seer} erlebt, dass {seen} {other} rechtzeitig informiert und Absprachen einhält.",
  onlySelf: "{seen} sagt von sich, {self} rechtzeitig zu informieren und Absprachen einzuhalten.",
  both: "{seen} sagt von sich, {self} rechtzeitig zu informieren und Absprachen einzuhalten; {seer} erlebt es {other}.",
  clearlyBetter: "Das Selbstbild von {seen} ist klar besser als das Bild, das die andere Seite hat.",
  clearlyWorse: "Das Selbstbild von {seen} ist klar schlechter als das Bild, das die andere Seite hat.",
  better: {
    one: "Das Selbstbild von {seen} ist um {count} Punkt besser als das Bild, das die andere Seite hat.",
    other: "Das Selbstbild von {seen} ist um {count} Punkte besser als das Bild, das die andere Seite hat.",
  },
  worse: {
    one: "Das Selbstbild von {seen} ist um {count} Punkt schlechter als das Bild, das die andere Seite hat.",
    other:
      "Das Selbstbild von {seen} ist um {count} Punkte schlechter als das Bild, das die andere Seite hat.",
  },
  alike: "Beide Sichten stimmen weitgehend überein.",
  unknown: "Es gibt zu wenige Angaben, um zu sagen, ob die beiden Sichten sich unterscheiden.",
} as const;
