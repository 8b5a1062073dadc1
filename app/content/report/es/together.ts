export const together = {
  title: "Los dos departamentos juntos",
  lead: "Donde responden pocas personas, lo que dijeron los dos departamentos juntos puede mostrarse con más detalle que lo que dijo cada uno: aquí cada persona cuenta lo mismo. Está recortado de modo que nada en ello pruebe qué respondió una persona, ni siquiera ante dos colegas que junten sus respuestas.",
  leadSets: "Tres afirmaciones a la vez, sin clasificar: no se sabe cuál de las tres va primero.",
  topicsCaption: "Temas, puntos de 20 a 100",
  sharesCaption: "Proporción de respuestas «A menudo» o «Siempre»",
  topic: "Tema",
  statement: "Afirmación",
  bothDepartments: "Los dos",
  sets: {
    lowest: "Las tres más bajas de los dos departamentos juntos",
    highest: "Las tres más altas de los dos departamentos juntos",
    apart: "Las tres en que más difieren {first} y {second}",
  },
  setWithheld: "No se muestra: aquí, decir cuáles son estas tres ya podría delatar respuestas.",
} as const;
