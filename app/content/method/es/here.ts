export const here = {
  title: "Cómo se comporta la escala aquí",
  meaning:
    "Alfa y omega: hasta qué punto las {scored} afirmaciones suben y bajan juntas, no si preguntan lo que deben. En pasos de {scaleStep}, a partir de {scaleFrom} respuestas en total; no donde unas encuestas puedan contraponerse a otras, ni junto a opiniones divididas.",
  none: "Ningún resultado lo dice todavía.",
  pair: "Departamentos",
  waves: "Encuestas en las que se basa",
  alpha: "Alfa",
  omega: "Omega",
} as const;
