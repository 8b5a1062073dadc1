import type { WorksheetWords } from "../../worksheet";

export const sponsorStatement = {
  title: "Declaración conjunta de las direcciones",
  copies: "Una para las tres personas que la escriben; después, una por tablón de anuncios",
  instructions: [
    "Como máximo ocho frases. Todo lo que diga debe poder verse.",
    "Las dos direcciones la leen juntas en voz alta, ante los dos departamentos a la vez.",
  ],
  blocks: [
    { label: "Por qué nos importa que los dos departamentos trabajen bien juntos" },
    { label: "Aquí se ve que los dos departamentos… (cuatro cosas que se puedan ver)" },
    { label: "Qué no dejamos pasar, ni una dirección ni la otra, y qué hacemos entonces" },
    { label: "Qué hará cada cual de otro modo desde ahora" },
    { caption: "Quién decide", headers: ["Decisión", "Propone", "Se escucha a", "Decide"], rows: [] },
    { label: "Fecha", signers: ["Dirección de Ventas", "Dirección de Marketing"] },
  ],
} as const satisfies WorksheetWords;
