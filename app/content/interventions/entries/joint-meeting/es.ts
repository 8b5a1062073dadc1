import type { EntryWords } from "../../entry";

export const jointMeeting = {
  name: "Reunión conjunta periódica con lista de tareas",
  purpose:
    "Los dos departamentos se reúnen a una hora fija, todos hablan y preguntan, y cada acuerdo queda por escrito.",
  whyItWorks:
    "Una reunión fija traslada la conversación del momento del conflicto al de antes. La lista convierte lo hablado en promesas que se vuelven a mirar, y una ronda en la que todos hablan evita que un lado rinda cuentas al otro.",
  prerequisites: [
    {
      text: "Las direcciones protegen el hueco: se mueve como máximo una vez por trimestre y nunca se suprime.",
    },
  ],
  whoFirst:
    "Cinco personas de {first}, siempre las mismas, una de ellas en contacto directo con los clientes",
  whoSecond: "Cinco personas de {second}, siempre las mismas",
  runSheet: [
    {
      what: "Lista de tareas",
      how: "Lean lo que vence. Cada responsable dice: hecha, aplazada (hasta cuándo) o descartada (por qué). Sin discusión.",
    },
    {
      what: "Ronda",
      how: "Cada persona tiene un minuto: ¿qué viene de mi lado que deban saber ustedes? Alternen entre los departamentos. Los demás escuchan.",
    },
    {
      what: "Ronda de preguntas",
      how: "Cada persona hace una pregunta al otro lado. La respuesta dura como máximo medio minuto; si no, se anotan un nombre y una fecha.",
    },
    {
      what: "Un tema",
      how: "El tema lo ha enviado dos días antes uno de los departamentos, por turno. Cinco minutos para entenderlo, cinco para ideas, tres para decidir.",
    },
    {
      what: "Cerrar la lista",
      how: "Relean cada tarea nueva: qué, una persona responsable, una fecha. La persona nombrada dice que sí en voz alta. Fijen el tema de la próxima vez.",
    },
  ],
  roles: [
    { role: "Quien dirige la reunión", does: "Cuida el orden y el tiempo; cambia de departamento cada vez." },
    {
      role: "Quien lleva la lista",
      does: "Escribe a la vista de todos durante la reunión y envía una copia el mismo día; no es del mismo departamento que quien dirige.",
    },
  ],
  materials: [
    "Lista de tareas en la pared o en una pantalla compartida",
    "Un reloj que todos vean",
    "Archivo de calendario para la serie",
  ],
  scriptHints: [
    "«¿Quién se encarga y para cuándo? Si no hay un nombre, no hemos acordado nada.»",
    "«Oímos a todos una vez antes de que nadie hable dos veces.»",
    "«Ese es un tema aparte. ¿Quién lo trae la próxima vez?»",
  ],
  risks: [
    "Se convierte en un informe para las direcciones: en cada ronda hablan las últimas.",
    "Se alarga: a los 45 minutos se van todos y lo demás espera.",
    "Se acumulan tareas: como máximo hay siete abiertas a la vez; cierren una antes de añadir otra.",
  ],
  notWhen: [
    "Ya existe una reunión conjunta: cámbienla según este desarrollo.",
    "Los dos departamentos suman menos de cuatro personas: basta una llamada por semana.",
  ],
  firstStep:
    "Anote seis fechas, cada dos semanas, en los calendarios de diez personas y nombre a quienes dirigen las dos primeras.",
  signOfSuccess: "A las seis semanas se han hecho a tiempo tres de cada cuatro tareas de la lista.",
  followUp: {
    afterTwoWeeks: "¿Tuvo lugar la segunda reunión y habló todo el mundo? Compruébelo contando.",
    afterSixWeeks: "Pregunte a todos: ¿mantener, cambiar o dejarlo? Cambien una sola cosa.",
  },
  ideas: ["Meet together regularly", "Book joint meetings", "hold joint meetings"],
} as const satisfies EntryWords;
