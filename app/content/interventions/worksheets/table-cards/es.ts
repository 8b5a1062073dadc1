import type { WorksheetWords } from "../../worksheet";

export const tableCards = {
  title: "Tarjetas de mesa y preguntas",
  copies: "Dos ejemplares; recorte las tarjetas",
  instructions: [
    "Dos montones, uno por departamento. Con dos ejemplares, cada palabra está dos veces en cada montón.",
    "Tome tantas palabras como mesas de cuatro haya. Todo el mundo saca una; quienes tienen la misma palabra comparten mesa.",
  ],
  blocks: [
    {
      caption: "Tarjetas",
      headers: ["Ventas", "Marketing", "Una palabra propia"],
      rows: [
        { cells: ["Ancla", "Ancla"] },
        { cells: ["Globo", "Globo"] },
        { cells: ["Vela", "Vela"] },
        { cells: ["Tambor", "Tambor"] },
        { cells: ["Huevo", "Huevo"] },
        { cells: ["Pluma", "Pluma"] },
        { cells: ["Guitarra", "Guitarra"] },
        { cells: ["Puerto", "Puerto"] },
      ],
    },
    {
      label: "Preguntas para la mesa, en cualquier orden; perder no importa",
      items: [
        "Adivine: ¿de quién fue cada primer empleo?",
        "¿Qué es lo más raro que le ha pedido un cliente?",
        "¿Qué palabra de nuestro oficio no entiende nadie de fuera? Explíquela en una frase.",
        "¿Qué sabe hacer que no tenga nada que ver con el trabajo?",
        "¿Qué enseñaría a una visita que tiene una hora en nuestra ciudad?",
      ],
    },
  ],
} as const satisfies WorksheetWords;
