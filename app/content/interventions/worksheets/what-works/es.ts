import type { WorksheetWords } from "../../worksheet";

export const whatWorks = {
  title: "Lo que funciona",
  copies: "Una hoja por persona",
  instructions: [
    "Pregunte, escuche y anote la historia de la otra persona con sus palabras. Diez minutos por persona son demasiados: bastan siete.",
  ],
  blocks: [
    { label: "Un momento en que el trabajo entre nosotros funcionó mejor que nunca: ¿qué pasó?" },
    { label: "¿Qué hizo usted, qué hicieron los demás, qué lo hizo posible?" },
    { label: "¿De qué deberíamos tener más?" },
    { label: "Una costumbre que mantenemos a propósito y quién nos la recuerda" },
  ],
} as const satisfies WorksheetWords;
