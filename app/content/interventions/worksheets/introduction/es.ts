import type { WorksheetWords } from "../../worksheet";

export const introduction = {
  title: "Hoja de presentación",
  copies: "Una hoja por persona",
  instructions: [
    "Entreviste durante ocho minutos a la persona del otro departamento que le ha tocado; después cambien los papeles.",
    "Luego preséntela en un minuto, en primera persona: «Soy…».",
  ],
  blocks: [
    { label: "Nombre y tarea de esa persona" },
    { label: "Un buen día de trabajo: ¿qué ocurre?" },
    { label: "Un mal día: ¿qué sale mal?" },
    { label: "Con qué me miden, y qué opino de ello" },
    { label: "Sobre qué me gusta que me pregunten" },
    { label: "Una persona del otro lado a la que llamaré, y para qué" },
  ],
} as const satisfies WorksheetWords;
